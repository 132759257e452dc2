Testing.__checkBinaryOperation(abs(value - expected),{ $0 <= $1() },tolerance,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(value - expected)"),"<=",.__fromSyntaxNode("tolerance")),comments: ["\(value) is not \(expected)"],isRequired: false,sourceLocation: sourceLocation).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:12:5-14:40
