nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0061Withtwodegreesoffreedomphasitsclosedform_vcbdhchbddgJGGCHyoba4TestfMp_.swift:5:99-5:109
