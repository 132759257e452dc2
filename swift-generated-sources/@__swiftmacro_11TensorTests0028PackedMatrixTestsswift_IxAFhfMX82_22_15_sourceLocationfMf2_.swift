Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:83:23-83:39
