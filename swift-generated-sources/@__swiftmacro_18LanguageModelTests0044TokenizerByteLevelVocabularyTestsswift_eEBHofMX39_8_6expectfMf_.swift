Testing.__checkBinaryOperation(tokenizer.encode(trusted: "low<s> low", marked: false),{ $0 == $1() },[259, 0, 260],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.encode(trusted: "low<s> low", marked: false)"#),"==",.__fromSyntaxNode("[259, 0, 260]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:40:9-40:89
