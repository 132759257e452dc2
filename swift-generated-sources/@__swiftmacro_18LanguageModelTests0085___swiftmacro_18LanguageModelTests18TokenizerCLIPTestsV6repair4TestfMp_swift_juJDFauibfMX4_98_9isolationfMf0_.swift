nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerCLIPTestsV6repair4TestfMp_.swift:5:99-5:109
