Testing.__checkBinaryOperation(abs(matrix.error.relative - relative),{ $0 <= $1() },1e-5 * relative,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(matrix.error.relative - relative)"),"<=",.__fromSyntaxNode("1e-5 * relative")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:78:9-78:74
