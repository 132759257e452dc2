nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0051Criticalvaluesequaltheprintedtable_iGagfdhAGDACteba4TestfMp_.swift:5:99-5:109
