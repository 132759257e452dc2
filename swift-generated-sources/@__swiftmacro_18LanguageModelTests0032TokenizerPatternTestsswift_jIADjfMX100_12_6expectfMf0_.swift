Testing.__checkBinaryOperation(entry?.sum,{ $0 == $1() },sum,expression: .__fromBinaryOperation(.__fromSyntaxNode("entry?.sum"),"==",.__fromSyntaxNode("sum")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerPatternTests.swift:101:13-101:39
