Testing.__checkBinaryOperation(rest.step,{ $0 == $1() },whole.step,expression: .__fromBinaryOperation(.__fromSyntaxNode("rest.step"),"==",.__fromSyntaxNode("whole.step")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:71:13-71:45
