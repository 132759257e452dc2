Testing.__checkBinaryOperation(metrics.rank,{ $0 == $1() },2,expression: .__fromBinaryOperation(.__fromSyntaxNode("metrics.rank"),"==",.__fromSyntaxNode("2")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:104:9-104:35
