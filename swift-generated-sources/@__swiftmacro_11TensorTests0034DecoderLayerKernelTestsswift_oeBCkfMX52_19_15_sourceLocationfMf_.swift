Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift:53:20-53:36
