Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:16:20-16:36
