Testing.__checkBinaryOperation(drawn.count,{ $0 == $1() },TrainingFixture.itemCount,expression: .__fromBinaryOperation(.__fromSyntaxNode("drawn.count"),"==",.__fromSyntaxNode("TrainingFixture.itemCount")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:35:9-35:58
