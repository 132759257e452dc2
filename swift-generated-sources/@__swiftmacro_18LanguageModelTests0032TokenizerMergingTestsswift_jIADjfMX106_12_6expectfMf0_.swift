Testing.__checkBinaryOperation(expectedStrings[string],{ $0 == $1() },index,expression: .__fromBinaryOperation(.__fromSyntaxNode("expectedStrings[string]"),"==",.__fromSyntaxNode("index")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:107:13-107:54
