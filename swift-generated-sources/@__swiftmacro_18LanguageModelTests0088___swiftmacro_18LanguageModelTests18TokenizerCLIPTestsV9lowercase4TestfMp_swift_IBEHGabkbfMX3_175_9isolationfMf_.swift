nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerCLIPTestsV9lowercase4TestfMp_.swift:4:176-4:186
