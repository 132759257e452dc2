nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests022TokenizerSentencePieceC0V11truncations4TestfMp_.swift:4:186-4:196
