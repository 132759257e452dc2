nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerReferenceC0V9ggmlCases4TestfMp_.swift:4:179-4:189
