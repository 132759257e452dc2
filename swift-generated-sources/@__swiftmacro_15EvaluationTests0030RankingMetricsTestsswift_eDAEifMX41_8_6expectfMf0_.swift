Testing.__checkBinaryOperation(metrics.reciprocalRank,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("metrics.reciprocalRank"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:42:9-42:45
