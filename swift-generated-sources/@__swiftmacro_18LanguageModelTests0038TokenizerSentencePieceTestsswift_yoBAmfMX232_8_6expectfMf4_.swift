Testing.__checkBinaryOperation(tokenizer.bytes(of: 11),{ $0 == $1() },Array(" the".utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.bytes(of: 11)"),"==",.__fromSyntaxNode(#"Array(" the".utf8)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:233:9-233:63
