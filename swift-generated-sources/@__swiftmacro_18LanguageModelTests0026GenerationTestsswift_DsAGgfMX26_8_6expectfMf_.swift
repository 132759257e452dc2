Testing.__checkBinaryOperation(result.text,{ $0 == $1() },"Hello world!",expression: .__fromBinaryOperation(.__fromSyntaxNode("result.text"),"==",.__fromStringLiteral(#""Hello world!""#, "Hello world!")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:27:9-27:47
