Testing.__checkBinaryOperation(next,{ $0 == $1() },200,expression: .__fromBinaryOperation(.__fromSyntaxNode("next"),"==",.__fromSyntaxNode("200")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:107:9-107:29
