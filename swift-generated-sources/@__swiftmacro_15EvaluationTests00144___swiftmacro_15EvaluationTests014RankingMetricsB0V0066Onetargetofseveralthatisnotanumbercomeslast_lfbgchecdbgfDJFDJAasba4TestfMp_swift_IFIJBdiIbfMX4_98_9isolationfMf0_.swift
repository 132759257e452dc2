nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests014RankingMetricsB0V0066Onetargetofseveralthatisnotanumbercomeslast_lfbgchecdbgfDJFDJAasba4TestfMp_.swift:5:99-5:109
