nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests010StatisticsB0V0069Equalmodelsdonotdifferandaconstantgapiscertain_eibgcdgdbidcJICJFCavba4TestfMp_.swift:5:99-5:109
