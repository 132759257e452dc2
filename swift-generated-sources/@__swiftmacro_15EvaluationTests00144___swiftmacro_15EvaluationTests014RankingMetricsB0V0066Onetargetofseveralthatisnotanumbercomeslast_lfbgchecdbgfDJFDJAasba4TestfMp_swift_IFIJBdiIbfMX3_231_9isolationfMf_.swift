nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests014RankingMetricsB0V0066Onetargetofseveralthatisnotanumbercomeslast_lfbgchecdbgfDJFDJAasba4TestfMp_.swift:4:232-4:242
