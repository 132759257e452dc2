nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_.swift:4:173-4:183
