Testing.__checkBinaryOperation(training.bestValidation,{ $0 == $1() },0.3,expression: .__fromBinaryOperation(.__fromSyntaxNode("training.bestValidation"),"==",.__fromSyntaxNode("0.3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:111:9-111:48
