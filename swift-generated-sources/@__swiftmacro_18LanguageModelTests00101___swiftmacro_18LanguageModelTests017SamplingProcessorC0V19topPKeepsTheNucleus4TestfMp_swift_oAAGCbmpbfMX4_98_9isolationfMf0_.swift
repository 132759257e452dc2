nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V19topPKeepsTheNucleus4TestfMp_.swift:5:99-5:109
