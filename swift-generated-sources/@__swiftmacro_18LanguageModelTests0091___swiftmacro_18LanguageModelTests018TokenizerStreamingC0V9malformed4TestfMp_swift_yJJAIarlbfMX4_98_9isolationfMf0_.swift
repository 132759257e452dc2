nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests018TokenizerStreamingC0V9malformed4TestfMp_.swift:5:99-5:109
