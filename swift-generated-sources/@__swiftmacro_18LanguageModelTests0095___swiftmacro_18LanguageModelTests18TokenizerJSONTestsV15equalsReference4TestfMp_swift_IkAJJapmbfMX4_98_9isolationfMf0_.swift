nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerJSONTestsV15equalsReference4TestfMp_.swift:5:99-5:109
