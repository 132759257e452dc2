nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerReferenceC0V5marks4TestfMp_.swift:4:175-4:185
