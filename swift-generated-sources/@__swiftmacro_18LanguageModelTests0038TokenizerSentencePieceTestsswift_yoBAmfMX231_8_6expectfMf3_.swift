Testing.__checkBinaryOperation(tokenizer.bytes(of: 1),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.bytes(of: 1)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:232:9-232:47
