Testing.__checkBinaryOperation(tokenizer.beginning,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.beginning"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerSentencePieceTests.swift:228:9-228:42
