Testing.__checkBinaryOperation(matrix.error.largest,{ $0 == $1() },differences.max(),expression: .__fromBinaryOperation(.__fromSyntaxNode("matrix.error.largest"),"==",.__fromSyntaxNode("differences.max()")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:79:9-79:59
