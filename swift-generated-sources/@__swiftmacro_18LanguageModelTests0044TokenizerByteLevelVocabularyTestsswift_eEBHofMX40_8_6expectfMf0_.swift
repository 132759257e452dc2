Testing.__checkBinaryOperation(tokenizer.encode("<s>", marked: false),{ $0 == $1() },[62, 117, 64],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.encode("<s>", marked: false)"#),"==",.__fromSyntaxNode("[62, 117, 64]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:41:9-41:73
