Testing.SourceLocation.__here()

// original-source-range: /work/tree/Tests/EvaluationTests/Metrics/RankingMetricsTests.swift:138:24-138:40
