nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V25optionsOutOfRangeAreNamed4TestfMp_.swift:4:195-4:205
