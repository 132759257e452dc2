Testing.__checkBinaryOperation(error.place,{ $0 == $1() },key,expression: .__fromBinaryOperation(.__fromSyntaxNode("error.place"),"==",.__fromSyntaxNode("key")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelConfigurationTests.swift:108:9-108:36
