Testing.__checkBinaryOperation(draws(1),{ $0 != $1() },draws(2),expression: .__fromBinaryOperation(.__fromSyntaxNode("draws(1)"),"!=",.__fromSyntaxNode("draws(2)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:39:9-39:38
