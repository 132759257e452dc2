Testing.__checkBinaryOperation(losses.count,{ $0 == $1() },40,expression: .__fromBinaryOperation(.__fromSyntaxNode("losses.count"),"==",.__fromSyntaxNode("40")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:17:9-17:36
