Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/HalfPrecisionKernelTests.swift:43:25-43:41
