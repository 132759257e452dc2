nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016GenerationOracleC0V29greedyTokensEqualTheReference4TestfMp_.swift:5:99-5:109
