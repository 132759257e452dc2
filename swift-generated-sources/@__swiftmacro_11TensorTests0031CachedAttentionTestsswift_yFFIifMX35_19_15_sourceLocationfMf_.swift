Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/CachedAttentionTests.swift:36:20-36:36
