nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016TokenizerMergingC0V6tables4TestfMp_.swift:5:99-5:109
