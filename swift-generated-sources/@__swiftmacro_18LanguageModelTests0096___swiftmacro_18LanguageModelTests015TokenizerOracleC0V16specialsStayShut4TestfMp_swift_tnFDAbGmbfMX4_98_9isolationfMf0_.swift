nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_.swift:5:99-5:109
