Testing.__checkBinaryOperation(Array(lower("İK").utf8),{ $0 == $1() },Array("i\u{307}k".utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Array(lower("İK").utf8)"#),"==",.__fromSyntaxNode(#"Array("i\u{307}k".utf8)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerCLIPTests.swift:64:9-64:69
