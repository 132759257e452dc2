nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V43cutsOfLargeVocabulariesEqualTheirNaiveTwins4TestfMp_.swift:4:213-4:223
