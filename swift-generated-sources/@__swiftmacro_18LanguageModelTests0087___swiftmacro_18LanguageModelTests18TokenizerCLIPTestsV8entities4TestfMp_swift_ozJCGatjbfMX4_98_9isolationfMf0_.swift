nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerCLIPTestsV8entities4TestfMp_.swift:5:99-5:109
