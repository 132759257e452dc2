Testing.__checkBinaryOperation(entry?.squares,{ $0 == $1() },squares,expression: .__fromBinaryOperation(.__fromSyntaxNode("entry?.squares"),"==",.__fromSyntaxNode("squares")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerPatternTests.swift:102:13-102:47
