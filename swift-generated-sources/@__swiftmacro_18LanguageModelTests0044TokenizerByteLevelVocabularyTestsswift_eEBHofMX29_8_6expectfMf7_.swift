Testing.__checkBinaryOperation(tokenizer.bytes(of: 0),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.bytes(of: 0)"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:30:9-30:47
