nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests07SamplerC0V18aSeedFixesTheDraws4TestfMp_.swift:5:99-5:109
