Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/CachedAttentionTests.swift:60:20-60:36
