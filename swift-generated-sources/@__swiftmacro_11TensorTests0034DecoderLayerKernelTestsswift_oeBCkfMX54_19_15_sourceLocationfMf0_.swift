Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift:55:20-55:36
