nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_.swift:4:179-4:189
