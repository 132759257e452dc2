Testing.__checkBinaryOperation(scores.count,{ $0 == $1() },count,expression: .__fromBinaryOperation(.__fromSyntaxNode("scores.count"),"==",.__fromSyntaxNode("count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableTests.swift:44:9-44:39
