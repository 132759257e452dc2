Testing.__checkBinaryOperation(open.pieces(of: .neighbor).count,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("open.pieces(of: .neighbor).count"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:93:9-93:55
