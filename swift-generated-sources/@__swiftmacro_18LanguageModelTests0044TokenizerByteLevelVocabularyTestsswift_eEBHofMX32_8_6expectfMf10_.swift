Testing.__checkBinaryOperation(tokenizer.special("<s>"),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"tokenizer.special("<s>")"#),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:33:9-33:47
