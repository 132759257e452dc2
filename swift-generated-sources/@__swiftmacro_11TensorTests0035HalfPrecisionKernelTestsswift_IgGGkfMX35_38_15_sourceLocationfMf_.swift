Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/HalfPrecisionKernelTests.swift:36:39-36:55
