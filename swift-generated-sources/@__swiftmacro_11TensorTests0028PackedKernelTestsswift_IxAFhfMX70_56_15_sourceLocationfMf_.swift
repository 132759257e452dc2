Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/PackedKernelTests.swift:71:57-71:73
