nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_.swift:4:231-4:241
