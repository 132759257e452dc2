nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GenerationGrammarC0V42aVocabularyWithoutSingleBytesStillEndsWell4TestfMp_.swift:4:212-4:222
