Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:29:28-29:44
