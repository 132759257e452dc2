nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V027processorsStandInTheOrderOfI9Reference4TestfMp_.swift:4:209-4:219
