Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:75:20-75:36
