nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerStreamingC0V15wholeCharacters4TestfMp_.swift:4:186-4:196
