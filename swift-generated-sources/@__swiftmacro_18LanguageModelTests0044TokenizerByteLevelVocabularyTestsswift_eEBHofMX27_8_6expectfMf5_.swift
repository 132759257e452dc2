Testing.__checkBinaryOperation(tokenizer.bytes(of: 260),{ $0 == $1() },Array(" low".utf8),expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.bytes(of: 260)"),"==",.__fromSyntaxNode(#"Array(" low".utf8)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:28:9-28:64
