nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_.swift:5:99-5:109
