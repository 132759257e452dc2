Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:85:24-85:40
