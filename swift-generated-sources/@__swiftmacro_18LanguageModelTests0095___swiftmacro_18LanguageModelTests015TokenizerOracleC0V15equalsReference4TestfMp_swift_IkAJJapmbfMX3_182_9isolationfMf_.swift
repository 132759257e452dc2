nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests015TokenizerOracleC0V15equalsReference4TestfMp_.swift:4:183-4:193
