Testing.__checkBinaryOperation(pairs.count,{ $0 == $1() },expectedPairs.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("pairs.count"),"==",.__fromSyntaxNode("expectedPairs.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:109:9-109:52
