Testing.__checkBinaryOperation(tokenizer.bytes(of: 262),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.bytes(of: 262)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:31:9-31:49
