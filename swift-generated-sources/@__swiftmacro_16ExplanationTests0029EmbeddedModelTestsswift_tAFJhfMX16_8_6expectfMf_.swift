Testing.__checkBinaryOperation(size > 8_000_000,{ $0 && $1() },size <= 16 << 20,expression: .__fromBinaryOperation(.__fromSyntaxNode("size > 8_000_000"),"&&",.__fromSyntaxNode("size <= 16 << 20")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/ExplanationTests/Corpus/EmbeddedModelTests.swift:17:9-17:54
