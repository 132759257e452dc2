nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V19topPKeepsTheNucleus4TestfMp_.swift:4:189-4:199
