nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016TokenizerMergingC0V14circularMerges4TestfMp_.swift:4:183-4:193
