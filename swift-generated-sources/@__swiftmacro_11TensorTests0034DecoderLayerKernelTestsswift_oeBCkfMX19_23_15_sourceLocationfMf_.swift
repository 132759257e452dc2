Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift:20:24-20:40
