nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerCLIPTestsV8unescape4TestfMp_.swift:4:175-4:185
