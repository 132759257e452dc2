nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests022TokenizerSentencePieceC0V8refusals4TestfMp_.swift:5:99-5:109
