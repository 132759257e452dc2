nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_.swift:4:177-4:187
