nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerCLIPTestsV6repair4TestfMp_.swift:4:173-4:183
