Testing.__checkBinaryOperation(tokenizer.bytes(of: 2 + 0xC3),{ $0 == $1() },[0xC3],expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.bytes(of: 2 + 0xC3)"),"==",.__fromSyntaxNode("[0xC3]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:29:9-29:57
