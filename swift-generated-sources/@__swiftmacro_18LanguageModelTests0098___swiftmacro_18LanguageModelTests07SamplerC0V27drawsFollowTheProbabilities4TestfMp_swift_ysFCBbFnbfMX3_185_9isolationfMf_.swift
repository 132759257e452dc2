nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests07SamplerC0V27drawsFollowTheProbabilities4TestfMp_.swift:4:186-4:196
