nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerJSONTestsV6growth4TestfMp_.swift:4:173-4:183
