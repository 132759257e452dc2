nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_.swift:5:99-5:109
