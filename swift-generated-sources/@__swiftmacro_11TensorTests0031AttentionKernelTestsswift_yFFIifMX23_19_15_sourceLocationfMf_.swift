Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/AttentionKernelTests.swift:24:20-24:36
