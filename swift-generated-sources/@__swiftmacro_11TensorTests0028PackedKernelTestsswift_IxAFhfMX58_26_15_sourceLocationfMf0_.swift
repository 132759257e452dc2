Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:59:27-59:43
