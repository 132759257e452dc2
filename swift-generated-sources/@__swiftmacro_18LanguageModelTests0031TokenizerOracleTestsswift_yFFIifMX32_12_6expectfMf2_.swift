Testing.__checkBinaryOperation(tokenizer.beginning,{ $0 == $1() },example.ids.first,expression: .__fromBinaryOperation(.__fromSyntaxNode("tokenizer.beginning"),"==",.__fromSyntaxNode("example.ids.first")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerOracleTests.swift:33:13-33:62
