Testing.__checkBinaryOperation(target.hit(at: 3),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("target.hit(at: 3)"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:94:9-94:40
