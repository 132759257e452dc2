Testing.__checkBinaryOperation(tokenizer.decode([2 + 0xC3, 259]),{ $0 == $1() },"\u{FFFD}low",expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.decode([2 + 0xC3, 259])"),"==",.__fromStringLiteral(#""\u{FFFD}low""#, "�low")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:27:9-27:68
