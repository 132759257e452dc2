nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016TokenizerPatternC0V13scalarClasses4TestfMp_.swift:4:182-4:192
