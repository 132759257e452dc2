Testing.__checkBinaryOperation(!llama.isHeadTied && llama.normEpsilon == 1e-6,{ $0 && $1() },llama.rotary.theta == 10_000,expression: .__fromBinaryOperation(.__fromSyntaxNode("!llama.isHeadTied && llama.normEpsilon == 1e-6"),"&&",.__fromSyntaxNode("llama.rotary.theta == 10_000")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:40:9-40:96
