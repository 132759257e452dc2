Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/AttentionKernelTests.swift:45:20-45:36
