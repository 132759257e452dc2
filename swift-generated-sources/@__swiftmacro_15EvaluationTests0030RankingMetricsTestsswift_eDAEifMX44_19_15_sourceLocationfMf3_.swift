Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:45:20-45:36
