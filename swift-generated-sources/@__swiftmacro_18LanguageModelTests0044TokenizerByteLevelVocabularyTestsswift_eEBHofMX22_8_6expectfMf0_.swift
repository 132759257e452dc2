Testing.__checkBinaryOperation(tokenizer.encode("low low", marked: true),{ $0 == $1() },[0, 259, 260],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.encode("low low", marked: true)"#),"==",.__fromSyntaxNode("[0, 259, 260]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:23:9-23:76
