Testing.__checkBinaryOperation(tokenizer.special(name),{ $0 == $1() },original.special(name),expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.special(name)"),"==",.__fromSyntaxNode("original.special(name)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:54:13-54:71
