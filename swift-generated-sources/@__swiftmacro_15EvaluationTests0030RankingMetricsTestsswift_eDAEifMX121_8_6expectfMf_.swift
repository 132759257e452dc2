Testing.__checkBinaryOperation(orders.count,{ $0 == $1() },12,expression: .__fromBinaryOperation(.__fromSyntaxNode("orders.count"),"==",.__fromSyntaxNode("12")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:122:9-122:36
