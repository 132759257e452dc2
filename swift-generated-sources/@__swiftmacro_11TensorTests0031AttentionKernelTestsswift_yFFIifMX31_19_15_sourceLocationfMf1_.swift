Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/AttentionKernelTests.swift:32:20-32:36
