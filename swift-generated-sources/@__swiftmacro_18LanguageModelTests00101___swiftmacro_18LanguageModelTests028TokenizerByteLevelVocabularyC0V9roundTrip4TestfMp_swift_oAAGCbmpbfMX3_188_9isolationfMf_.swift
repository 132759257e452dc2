nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests028TokenizerByteLevelVocabularyC0V9roundTrip4TestfMp_.swift:4:189-4:199
