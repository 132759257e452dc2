Testing.__checkBinaryOperation(TrainingFixture.bits(rest),{ $0 == $1() },TrainingFixture.bits(whole),expression: .__fromBinaryOperation(.__fromSyntaxNode("TrainingFixture.bits(rest)"),"==",.__fromSyntaxNode("TrainingFixture.bits(whole)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:93:13-93:79
