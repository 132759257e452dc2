Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/CachedAttentionTests.swift:28:20-28:36
