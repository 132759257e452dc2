Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/LossKernelTests.swift:31:20-31:36
