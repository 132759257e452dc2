nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_.swift:4:177-4:187
