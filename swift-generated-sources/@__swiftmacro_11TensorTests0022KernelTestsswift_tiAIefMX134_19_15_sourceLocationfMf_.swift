Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:135:20-135:36
