Testing.__checkBinaryOperation(result.text,{ $0 == $1() },String(decoding: bytes, as: UTF8.self),expression: .__fromBinaryOperation(.__fromSyntaxNode("result.text"),"==",.__fromSyntaxNode("String(decoding: bytes, as: UTF8.self)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:36:13-36:75
