Testing.__checkBinaryOperation(McNemarTest(firstOnly: 0, secondOnly: 0).p,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("McNemarTest(firstOnly: 0, secondOnly: 0).p"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:76:9-76:65
