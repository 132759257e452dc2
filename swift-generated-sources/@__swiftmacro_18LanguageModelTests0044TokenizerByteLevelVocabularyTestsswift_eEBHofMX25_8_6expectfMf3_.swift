Testing.__checkBinaryOperation(tokenizer.decode([0, 259, 260, 261]),{ $0 == $1() },"low lowé",expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.decode([0, 259, 260, 261])"),"==",.__fromStringLiteral(#""low lowé""#, "low lowé")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:26:9-26:69
