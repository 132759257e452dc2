nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_.swift:4:176-4:186
