Testing.__checkBinaryOperation(loaded.configuration,{ $0 == $1() },model.configuration,expression: .__fromBinaryOperation(.__fromSyntaxNode("loaded.configuration"),"==",.__fromSyntaxNode("model.configuration")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:109:13-109:65
