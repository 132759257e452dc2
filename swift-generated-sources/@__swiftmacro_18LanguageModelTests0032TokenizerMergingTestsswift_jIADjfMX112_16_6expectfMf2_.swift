Testing.__checkBinaryOperation(pairs[first, second],{ $0 == $1() },expected,expression: .__fromBinaryOperation(.__fromSyntaxNode("pairs[first, second]"),"==",.__fromSyntaxNode("expected")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/TokenizerMergingTests.swift:113:17-113:58
