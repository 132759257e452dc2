Testing.__checkBinaryOperation(v3,{ $0 == $1() },v4,expression: .__fromBinaryOperation(.__fromSyntaxNode("v3"),"==",.__fromSyntaxNode("v4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:115:53-115:70
