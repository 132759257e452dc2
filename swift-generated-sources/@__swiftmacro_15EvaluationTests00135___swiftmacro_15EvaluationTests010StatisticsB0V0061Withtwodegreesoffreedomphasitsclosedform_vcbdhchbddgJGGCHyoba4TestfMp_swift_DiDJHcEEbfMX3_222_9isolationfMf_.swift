nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_.swift:4:223-4:233
