Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/DecoderLayerKernelTests.swift:70:20-70:36
