Testing.__checkBinaryOperation(test.firstOnly == 2,{ $0 && $1() },test.secondOnly == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("test.firstOnly == 2"),"&&",.__fromSyntaxNode("test.secondOnly == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:83:9-83:61
