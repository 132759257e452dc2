Testing.__checkBinaryOperation(tokenizer.encode(text, marked: marked),{ $0 == $1() },ids,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.encode(text, marked: marked)"),"==",.__fromSyntaxNode("ids")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerByteLevelVocabularyTests.swift:59:17-59:71
