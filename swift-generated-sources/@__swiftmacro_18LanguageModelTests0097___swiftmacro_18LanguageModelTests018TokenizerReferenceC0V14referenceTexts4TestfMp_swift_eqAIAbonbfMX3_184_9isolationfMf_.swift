nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerReferenceC0V14referenceTexts4TestfMp_.swift:4:185-4:195
