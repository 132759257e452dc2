Testing.__checkBinaryOperation(isNew,{ $0 == $1() },(expectedStrings[string] == nil),expression: .__fromBinaryOperation(.__fromSyntaxNode("isNew"),"==",.__fromSyntaxNode("(expectedStrings[string] == nil)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:105:13-105:63
