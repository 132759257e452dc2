Testing.__checkBinaryOperation(pseudonym(of: 93),{ $0 == $1() },"u0093",expression: .__fromBinaryOperation(.__fromSyntaxNode("pseudonym(of: 93)"),"==",.__fromStringLiteral(#""u0093""#, "u0093")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:104:9-104:46
