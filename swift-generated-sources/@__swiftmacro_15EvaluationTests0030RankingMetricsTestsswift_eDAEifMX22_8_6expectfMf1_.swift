Testing.__checkBinaryOperation(metrics.hit(at: 3),{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("metrics.hit(at: 3)"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:23:9-23:41
