Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/CachedAttentionTests.swift:52:23-52:39
