Testing.__checkBinaryOperation(pseudonym(of: 12_345),{ $0 == $1() },"u12345",expression: .__fromBinaryOperation(.__fromSyntaxNode("pseudonym(of: 12_345)"),"==",.__fromStringLiteral(#""u12345""#, "u12345")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/RationaleTests.swift:105:9-105:51
