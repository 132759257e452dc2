Testing.__checkBinaryOperation(spans.reduce(0) { $1.range.lowerBound == $0 ? $1.range.upperBound : -1 },{ $0 == $1() },bytes.count,expression: .__fromBinaryOperation(.__fromSyntaxNode("spans.reduce(0) { $1.range.lowerBound == $0 ? $1.range.upperBound : -1 }"),"==",.__fromSyntaxNode("bytes.count")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/GenerationGrammarTests.swift:46:9-47:101
