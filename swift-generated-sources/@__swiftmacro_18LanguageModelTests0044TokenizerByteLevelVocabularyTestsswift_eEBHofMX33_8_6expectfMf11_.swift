Testing.__checkBinaryOperation(tokenizer.special("low"),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.special("low")"#),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:34:9-34:49
