Testing.__checkBinaryOperation(shifted.t == .infinity,{ $0 && $1() },shifted.p == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("shifted.t == .infinity"),"&&",.__fromSyntaxNode("shifted.p == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Statistics/StatisticsTests.swift:68:9-68:58
