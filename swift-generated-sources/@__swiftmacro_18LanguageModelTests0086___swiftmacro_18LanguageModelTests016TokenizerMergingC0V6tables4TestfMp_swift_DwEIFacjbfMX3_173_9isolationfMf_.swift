nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_.swift:4:174-4:184
