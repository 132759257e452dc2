Testing.__checkBinaryOperation(merging.symbols.map(\.token),{ $0 == $1() },Self.naive(word, ranks),expression: .__fromBinaryOperation(.__fromSyntaxNode(#"merging.symbols.map(\.token)"#),"==",.__fromSyntaxNode("Self.naive(word, ranks)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:55:13-55:77
