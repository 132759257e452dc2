Testing.__checkBinaryOperation(tokenizer.end,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.end"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:229:9-229:36
