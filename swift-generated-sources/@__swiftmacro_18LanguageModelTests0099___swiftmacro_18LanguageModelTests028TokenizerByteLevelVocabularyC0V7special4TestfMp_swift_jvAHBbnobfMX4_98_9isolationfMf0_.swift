nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests028TokenizerByteLevelVocabularyC0V7special4TestfMp_.swift:5:99-5:109
