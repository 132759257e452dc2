Testing.__checkBinaryOperation(stopped.step == 5,{ $0 && $1() },stopped.stepInEpoch > 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("stopped.step == 5"),"&&",.__fromSyntaxNode("stopped.stepInEpoch > 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:87:13-87:66
