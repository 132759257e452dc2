Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:71:20-71:36
