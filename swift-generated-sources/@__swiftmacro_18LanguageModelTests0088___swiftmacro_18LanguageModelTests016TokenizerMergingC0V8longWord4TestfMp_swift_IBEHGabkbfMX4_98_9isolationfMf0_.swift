nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016TokenizerMergingC0V8longWord4TestfMp_.swift:5:99-5:109
