nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_.swift:4:178-4:188
