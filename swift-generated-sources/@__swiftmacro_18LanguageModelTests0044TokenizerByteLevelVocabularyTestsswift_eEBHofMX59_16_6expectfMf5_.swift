Testing.__checkBinaryOperation(tokenizer.decode(ids),{ $0 == $1() },text,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.decode(ids)"),"==",.__fromSyntaxNode("text")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:60:17-60:55
