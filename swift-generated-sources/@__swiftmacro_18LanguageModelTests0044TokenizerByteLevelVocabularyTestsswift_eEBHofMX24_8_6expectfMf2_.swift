Testing.__checkBinaryOperation(tokenizer.encode("", marked: true),{ $0 == $1() },[0],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.encode("", marked: true)"#),"==",.__fromSyntaxNode("[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:25:9-25:59
