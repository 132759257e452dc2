nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests022TokenizerSentencePieceC0V7special4TestfMp_.swift:4:181-4:191
