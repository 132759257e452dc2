Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/MatrixProductTests.swift:23:28-23:44
