nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016GenerationOracleC0V29greedyTokensEqualTheReference4TestfMp_.swift:4:198-4:208
