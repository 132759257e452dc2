Testing.__checkBinaryOperation(broken.hit(at: 100),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("broken.hit(at: 100)"),"==",.__fromSyntaxNode("0")),comments: ["a model of nothing but NaN is worse than chance"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:99:9-99:93
