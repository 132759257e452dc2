nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests014RankingMetricsB0V0051Ascorethatisnotanumberneverwins_kDafecdbgfJFDACteba4TestfMp_.swift:4:217-4:227
