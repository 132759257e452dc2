Testing.__checkBinaryOperation(merging.symbols.reduce(0) { $0 + $1.length },{ $0 == $1() },length,expression: .__fromBinaryOperation(.__fromSyntaxNode("merging.symbols.reduce(0) { $0 + $1.length }"),"==",.__fromSyntaxNode("length")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:56:13-56:76
