Testing.__checkBinaryOperation(matrix.error,{ $0 == $1() },reference.error,expression: .__fromBinaryOperation(.__fromSyntaxNode("matrix.error"),"==",.__fromSyntaxNode("reference.error")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:38:13-38:53
