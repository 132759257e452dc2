Testing.__checkBinaryOperation((piece.support ?? 0),{ $0 >= $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("(piece.support ?? 0)"),">=",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:107:17-107:51
