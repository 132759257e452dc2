Testing.__checkBinaryOperation(tokenizer.encode("lo wé", marked: false),{ $0 == $1() },[258, Self.byte(" "), 121, 261],expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.encode("lo wé", marked: false)"#),"==",.__fromSyntaxNode(#"[258, Self.byte(" "), 121, 261]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:24:9-24:94
