nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_.swift:4:183-4:193
