Testing.__checkBinaryOperation(other.rank,{ $0 == $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("other.rank"),"==",.__fromSyntaxNode("1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:96:9-96:33
