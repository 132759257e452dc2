Testing.__checkBinaryOperation(tokenizer.encode("\u{E9}e\u{301}K\u{212A}", marked: false),{ $0 == $1() },[1, 2, 3, 4, 5],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.encode("\u{E9}e\u{301}K\u{212A}", marked: false)"#),"==",.__fromSyntaxNode("[1, 2, 3, 4, 5]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerJSONTests.swift:239:9-239:95
