Testing.__checkBinaryOperation(test.pairs == 10,{ $0 && $1() },test.degreesOfFreedom == 9,expression: .__fromBinaryOperation(.__fromSyntaxNode("test.pairs == 10"),"&&",.__fromSyntaxNode("test.degreesOfFreedom == 9")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:48:9-48:64
