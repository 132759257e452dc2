Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift:22:20-22:36
