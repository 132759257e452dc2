Testing.__checkBinaryOperation(piece.similarity == expected,{ $0 && $1() },expected > 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("piece.similarity == expected"),"&&",.__fromSyntaxNode("expected > 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:121:13-121:66
