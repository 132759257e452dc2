nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests022TokenizerSentencePieceC0V15equalsReference4TestfMp_.swift:5:99-5:109
