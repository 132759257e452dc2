nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests014RankingMetricsB0V0061Thebestandtheworsttargetgetoneandnothing_ucbeddfgdddCHGCHyoba4TestfMp_.swift:4:227-4:237
