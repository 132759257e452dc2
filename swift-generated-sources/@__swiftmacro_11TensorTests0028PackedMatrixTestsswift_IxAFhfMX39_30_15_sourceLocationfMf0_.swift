Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:40:31-40:47
