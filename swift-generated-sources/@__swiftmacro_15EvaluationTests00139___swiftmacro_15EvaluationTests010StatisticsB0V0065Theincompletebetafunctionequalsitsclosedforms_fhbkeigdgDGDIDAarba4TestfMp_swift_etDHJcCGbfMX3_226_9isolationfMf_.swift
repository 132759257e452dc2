nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0065Theincompletebetafunctionequalsitsclosedforms_fhbkeigdgDGDIDAarba4TestfMp_.swift:4:227-4:237
