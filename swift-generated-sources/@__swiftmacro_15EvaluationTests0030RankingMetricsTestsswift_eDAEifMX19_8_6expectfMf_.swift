Testing.__checkBinaryOperation(metrics.rank,{ $0 == $1() },3,expression: .__fromBinaryOperation(.__fromSyntaxNode("metrics.rank"),"==",.__fromSyntaxNode("3")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:20:9-20:35
