nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0045asavedmodelscoresthesamebits_tAaffgdeEACEEqIa4TestfMp_.swift:4:204-4:214
