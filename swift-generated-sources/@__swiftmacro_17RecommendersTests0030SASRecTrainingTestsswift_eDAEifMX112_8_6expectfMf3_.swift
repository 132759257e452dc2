Testing.__checkBinaryOperation(training.snapshot().provenance.step,{ $0 == $1() },steps[3],expression: .__fromBinaryOperation(.__fromSyntaxNode("training.snapshot().provenance.step"),"==",.__fromSyntaxNode("steps[3]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:113:9-113:65
