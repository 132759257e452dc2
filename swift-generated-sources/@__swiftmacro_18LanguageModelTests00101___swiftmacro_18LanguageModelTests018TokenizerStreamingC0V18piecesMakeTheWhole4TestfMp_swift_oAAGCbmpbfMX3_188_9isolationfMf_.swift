nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerStreamingC0V18piecesMakeTheWhole4TestfMp_.swift:4:189-4:199
