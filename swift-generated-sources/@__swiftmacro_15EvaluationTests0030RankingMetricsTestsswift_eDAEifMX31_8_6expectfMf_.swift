Testing.__checkBinaryOperation(best.rank == 1 && best.hit(at: 1) == 1,{ $0 && $1() },best.ndcg(at: 1) == 1,expression: .__fromBinaryOperation(.__fromSyntaxNode("best.rank == 1 && best.hit(at: 1) == 1"),"&&",.__fromSyntaxNode("best.ndcg(at: 1) == 1")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:32:9-32:81
