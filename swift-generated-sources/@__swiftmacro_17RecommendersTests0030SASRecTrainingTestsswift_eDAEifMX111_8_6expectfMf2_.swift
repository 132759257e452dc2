Testing.__checkBinaryOperation(training.bestModel().provenance.step,{ $0 == $1() },steps[1],expression: .__fromBinaryOperation(.__fromSyntaxNode("training.bestModel().provenance.step"),"==",.__fromSyntaxNode("steps[1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:112:9-112:66
