Testing.__checkBinaryOperation(tokenizer.vocabularyCount,{ $0 == $1() },262,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.vocabularyCount"),"==",.__fromSyntaxNode("262")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:22:9-22:50
