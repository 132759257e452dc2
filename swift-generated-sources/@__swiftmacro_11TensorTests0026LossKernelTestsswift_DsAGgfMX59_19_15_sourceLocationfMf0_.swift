Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/LossKernelTests.swift:60:20-60:36
