nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests014RankingMetricsB0V0054Aconstantscorerscoresexactlyatchance_EHaigghcEFAGIuhba4TestfMp_.swift:5:99-5:109
