Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/AttentionKernelTests.swift:30:20-30:36
