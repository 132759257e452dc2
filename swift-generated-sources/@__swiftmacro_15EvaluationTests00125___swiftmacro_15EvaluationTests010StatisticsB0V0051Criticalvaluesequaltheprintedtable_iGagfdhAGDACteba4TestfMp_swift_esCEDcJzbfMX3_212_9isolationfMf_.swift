nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_.swift:4:213-4:223
