nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests022TokenizerNormalizationC0V9normalize4TestfMp_.swift:4:183-4:193
