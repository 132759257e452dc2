Testing.__checkBinaryOperation(matrix.error.relative,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("matrix.error.relative"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:108:9-108:44
