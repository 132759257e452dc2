nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0053Thepairedtestreproducesthesleepdata_JGagekdfBCIADugba4TestfMp_.swift:4:215-4:225
