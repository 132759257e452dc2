nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests07SamplerC0V36drawsInvertTheCumulativeDistribution4TestfMp_.swift:4:195-4:205
