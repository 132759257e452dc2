Testing.__checkBinaryOperation(llama.keyValueHeads == 4 && llama.headWidth == 4,{ $0 && $1() },llama.contextCount == 2048,expression: .__fromBinaryOperation(.__fromSyntaxNode("llama.keyValueHeads == 4 && llama.headWidth == 4"),"&&",.__fromSyntaxNode("llama.contextCount == 2048")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:39:9-39:96
