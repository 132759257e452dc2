Testing.__checkBinaryOperation(piece.label,{ $0 == $1() },"Film \(item)",expression: .__fromBinaryOperation(.__fromSyntaxNode("piece.label"),"==",.__fromSyntaxNode(#""Film \(item)""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:122:13-122:51
