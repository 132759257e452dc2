Testing.__checkBinaryOperation(tokenizer.beginning,{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.beginning"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:51:9-51:42
