Testing.__checkBinaryOperation(tokenizer.bytes(of: id),{ $0 == $1() },original.bytes(of: id),expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.bytes(of: id)"),"==",.__fromSyntaxNode("original.bytes(of: id)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:52:37-52:95
