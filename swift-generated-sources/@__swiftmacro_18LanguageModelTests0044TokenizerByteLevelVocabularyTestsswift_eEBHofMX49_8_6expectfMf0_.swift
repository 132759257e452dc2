Testing.__checkBinaryOperation(tokenizer.vocabularyCount,{ $0 == $1() },original.vocabularyCount,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.vocabularyCount"),"==",.__fromSyntaxNode("original.vocabularyCount")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:50:9-50:71
