Testing.__checkBinaryOperation(mistral.attention.keyValueHeads,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("mistral.attention.keyValueHeads"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:53:9-53:54
