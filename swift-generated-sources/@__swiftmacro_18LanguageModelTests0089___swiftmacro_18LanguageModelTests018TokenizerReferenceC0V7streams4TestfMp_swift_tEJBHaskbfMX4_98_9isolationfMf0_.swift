nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerReferenceC0V7streams4TestfMp_.swift:5:99-5:109
