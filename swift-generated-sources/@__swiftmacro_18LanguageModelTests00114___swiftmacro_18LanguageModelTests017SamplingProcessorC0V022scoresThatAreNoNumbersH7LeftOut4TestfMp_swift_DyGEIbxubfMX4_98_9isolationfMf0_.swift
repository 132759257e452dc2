nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V022scoresThatAreNoNumbersH7LeftOut4TestfMp_.swift:5:99-5:109
