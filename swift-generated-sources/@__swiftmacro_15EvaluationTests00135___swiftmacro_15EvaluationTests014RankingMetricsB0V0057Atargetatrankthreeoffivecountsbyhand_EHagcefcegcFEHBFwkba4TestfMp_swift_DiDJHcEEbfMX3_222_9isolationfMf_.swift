nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests014RankingMetricsB0V0057Atargetatrankthreeoffivecountsbyhand_EHagcefcegcFEHBFwkba4TestfMp_.swift:4:223-4:233
