nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests014RankingMetricsB0V0058Twotargetstiedwithtwootherscountbyhand_AJaheedgfcGHJGAxlba4TestfMp_.swift:4:224-4:234
