Testing.__checkBinaryOperation((read.architecture as? LLaMA)?.configuration,{ $0 == $1() },configuration,expression: .__fromBinaryOperation(.__fromSyntaxNode("(read.architecture as? LLaMA)?.configuration"),"==",.__fromSyntaxNode("configuration")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:142:9-142:79
