Testing.__checkBinaryOperation(before - 1e-4 * total <= goal,{ $0 && $1() },goal <= before + weights[token] + 1e-4 * total,expression: .__fromBinaryOperation(.__fromSyntaxNode("before - 1e-4 * total <= goal"),"&&",.__fromSyntaxNode("goal <= before + weights[token] + 1e-4 * total")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplerTests.swift:56:13-56:101
