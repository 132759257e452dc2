Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:58:27-58:43
