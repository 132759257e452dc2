Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:96:24-96:40
