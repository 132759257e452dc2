Testing.__checkBinaryOperation(error.path,{ $0 == $1() },"damaged",expression: .__fromBinaryOperation(.__fromSyntaxNode("error.path"),"==",.__fromStringLiteral(#""damaged""#, "damaged")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundDamageTests.swift:33:17-33:49
