Testing.__checkBinaryOperation(qwen.configuration.hasAttentionBias,{ $0 && $1() },!qwen.configuration.hasAttentionOutputBias,expression: .__fromBinaryOperation(.__fromSyntaxNode("qwen.configuration.hasAttentionBias"),"&&",.__fromSyntaxNode("!qwen.configuration.hasAttentionOutputBias")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:50:9-50:99
