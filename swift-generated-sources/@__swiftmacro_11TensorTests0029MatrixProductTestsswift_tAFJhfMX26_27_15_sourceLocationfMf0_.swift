Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/TensorTests/MatrixProductTests.swift:27:28-27:44
