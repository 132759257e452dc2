nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerReferenceC0V8specials4TestfMp_.swift:5:99-5:109
