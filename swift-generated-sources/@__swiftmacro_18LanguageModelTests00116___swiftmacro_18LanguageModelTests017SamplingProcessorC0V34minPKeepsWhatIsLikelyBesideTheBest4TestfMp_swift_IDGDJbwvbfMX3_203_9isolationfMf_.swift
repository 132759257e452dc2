nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V34minPKeepsWhatIsLikelyBesideTheBest4TestfMp_.swift:4:204-4:214
