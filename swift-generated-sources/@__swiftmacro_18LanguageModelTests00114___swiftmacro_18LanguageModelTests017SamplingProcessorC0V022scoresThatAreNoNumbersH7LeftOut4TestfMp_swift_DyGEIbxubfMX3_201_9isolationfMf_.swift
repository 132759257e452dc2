nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V022scoresThatAreNoNumbersH7LeftOut4TestfMp_.swift:4:202-4:212
