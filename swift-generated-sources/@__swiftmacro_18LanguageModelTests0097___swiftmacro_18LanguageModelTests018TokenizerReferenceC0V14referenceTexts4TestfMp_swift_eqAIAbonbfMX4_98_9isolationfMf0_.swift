nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_.swift:5:99-5:109
