Testing.__checkBinaryOperation(entry?.count,{ $0 == $1() },count,expression: .__fromBinaryOperation(.__fromSyntaxNode("entry?.count"),"==",.__fromSyntaxNode("count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerPatternTests.swift:100:13-100:43
