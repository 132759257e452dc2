Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:62:31-62:47
