Testing.__checkBinaryOperation(TrainingFixture.bits(free),{ $0 != $1() },TrainingFixture.bits(clipped),expression: .__fromBinaryOperation(.__fromSyntaxNode("TrainingFixture.bits(free)"),"!=",.__fromSyntaxNode("TrainingFixture.bits(clipped)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:133:9-133:77
