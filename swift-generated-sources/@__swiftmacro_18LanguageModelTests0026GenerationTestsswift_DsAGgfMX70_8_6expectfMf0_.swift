Testing.__checkBinaryOperation(other.text,{ $0 == $1() },String(decoding: broken, as: UTF8.self),expression: .__fromBinaryOperation(.__fromSyntaxNode("other.text"),"==",.__fromSyntaxNode("String(decoding: broken, as: UTF8.self)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationTests.swift:71:9-71:71
