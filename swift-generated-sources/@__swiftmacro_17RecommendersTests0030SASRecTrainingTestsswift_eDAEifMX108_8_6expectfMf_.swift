Testing.__checkBinaryOperation(outcome,{ $0 == $1() },.stoppedEarly,expression: .__fromBinaryOperation(.__fromSyntaxNode("outcome"),"==",.__fromSyntaxNode(".stoppedEarly")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:109:9-109:42
