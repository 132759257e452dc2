nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests015TokenizerOracleC0V16specialsStayShut4TestfMp_.swift:4:184-4:194
