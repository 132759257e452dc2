Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/LossKernelTests.swift:37:20-37:36
