Testing.__checkBinaryOperation(tokenizer.encode(text, marked: false),{ $0 == $1() },ids,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.encode(text, marked: false)"),"==",.__fromSyntaxNode("ids")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:219:9-219:62
