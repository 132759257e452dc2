Testing.__checkBinaryOperation(draws(1),{ $0 == $1() },draws(1),expression: .__fromBinaryOperation(.__fromSyntaxNode("draws(1)"),"==",.__fromSyntaxNode("draws(1)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:38:9-38:38
