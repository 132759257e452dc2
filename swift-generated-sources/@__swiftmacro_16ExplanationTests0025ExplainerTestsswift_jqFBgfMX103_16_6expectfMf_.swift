Testing.__checkBinaryOperation((piece.support ?? .max),{ $0 >= $1() },5,expression: .__fromBinaryOperation(.__fromSyntaxNode("(piece.support ?? .max)"),">=",.__fromSyntaxNode("5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:104:17-104:54
