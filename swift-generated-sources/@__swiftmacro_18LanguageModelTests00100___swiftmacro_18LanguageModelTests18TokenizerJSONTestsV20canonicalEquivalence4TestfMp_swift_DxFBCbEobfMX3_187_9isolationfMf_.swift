nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerJSONTestsV20canonicalEquivalence4TestfMp_.swift:4:188-4:198
