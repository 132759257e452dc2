Testing.__checkBinaryOperation(worst.rank == 3,{ $0 && $1() },worst.hit(at: 2) == 0,expression: .__fromBinaryOperation(.__fromSyntaxNode("worst.rank == 3"),"&&",.__fromSyntaxNode("worst.hit(at: 2) == 0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:34:9-34:58
