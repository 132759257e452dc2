Testing.__checkBinaryOperation(strings.count,{ $0 == $1() },expectedStrings.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("strings.count"),"==",.__fromSyntaxNode("expectedStrings.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:116:9-116:56
