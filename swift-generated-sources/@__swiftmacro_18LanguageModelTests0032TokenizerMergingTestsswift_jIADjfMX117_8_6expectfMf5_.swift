Testing.__checkBinaryOperation(strings.index(of: [9, 9]),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("strings.index(of: [9, 9])"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:118:9-118:50
