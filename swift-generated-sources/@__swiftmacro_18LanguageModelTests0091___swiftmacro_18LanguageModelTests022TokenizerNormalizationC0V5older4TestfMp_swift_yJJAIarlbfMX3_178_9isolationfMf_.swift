nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests022TokenizerNormalizationC0V5older4TestfMp_.swift:4:179-4:189
