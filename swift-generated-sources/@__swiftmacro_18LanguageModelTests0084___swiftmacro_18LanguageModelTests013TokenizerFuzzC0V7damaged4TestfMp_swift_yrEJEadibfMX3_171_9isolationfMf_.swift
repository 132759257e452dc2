nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013TokenizerFuzzC0V7damaged4TestfMp_.swift:4:172-4:182
