Testing.__checkBinaryOperation(metrics.hit(at: 2),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("metrics.hit(at: 2)"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:22:9-22:41
