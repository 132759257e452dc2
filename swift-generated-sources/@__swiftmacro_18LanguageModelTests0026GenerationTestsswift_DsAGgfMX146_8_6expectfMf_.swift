Testing.__checkBinaryOperation(generation.text,{ $0 == $1() },"Hello world",expression: .__fromBinaryOperation(.__fromSyntaxNode("generation.text"),"==",.__fromStringLiteral(#""Hello world""#, "Hello world")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:147:9-147:50
