nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests028TokenizerByteLevelVocabularyC0V6merges4TestfMp_.swift:4:186-4:196
