Testing.__checkBinaryOperation(metrics.recall(at: 3),{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("metrics.recall(at: 3)"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:24:9-24:44
