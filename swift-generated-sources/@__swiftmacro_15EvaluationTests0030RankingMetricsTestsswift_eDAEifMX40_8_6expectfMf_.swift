Testing.__checkBinaryOperation(metrics.rank,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("metrics.rank"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:41:9-41:35
