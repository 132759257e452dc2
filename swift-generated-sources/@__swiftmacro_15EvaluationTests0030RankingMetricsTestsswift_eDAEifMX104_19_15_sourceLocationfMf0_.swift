Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:105:20-105:36
