nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerCLIPTestsV16nestedReferences4TestfMp_.swift:4:184-4:194
