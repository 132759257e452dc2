nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016TokenizerPatternC0V5words4TestfMp_.swift:5:99-5:109
