Testing.__checkBinaryOperation(McNemarTest(firstOnly: 4, secondOnly: 4).p,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("McNemarTest(firstOnly: 4, secondOnly: 4).p"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:77:9-77:65
