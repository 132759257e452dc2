Testing.__checkBinaryOperation(piece.time,{ $0 == $1() },Int64(user) * 10,expression: .__fromBinaryOperation(.__fromSyntaxNode("piece.time"),"==",.__fromSyntaxNode("Int64(user) * 10")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:57:13-57:52
