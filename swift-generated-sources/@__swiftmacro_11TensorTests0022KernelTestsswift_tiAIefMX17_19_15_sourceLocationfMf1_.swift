Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:18:20-18:36
