nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0052McNemarsexactpisthebinomialtail_rDafbcdiIDHHAskCbadb4TestfMp_.swift:4:214-4:224
