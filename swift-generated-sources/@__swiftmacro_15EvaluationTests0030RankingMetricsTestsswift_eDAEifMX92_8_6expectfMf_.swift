Testing.__checkBinaryOperation(target.rank,{ $0 == $1() },4,expression: .__fromBinaryOperation(.__fromSyntaxNode("target.rank"),"==",.__fromSyntaxNode("4")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:93:9-93:34
