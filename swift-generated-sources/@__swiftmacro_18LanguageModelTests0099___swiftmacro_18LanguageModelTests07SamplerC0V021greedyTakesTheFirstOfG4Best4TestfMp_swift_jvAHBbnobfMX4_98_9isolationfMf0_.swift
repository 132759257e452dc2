nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests07SamplerC0V021greedyTakesTheFirstOfG4Best4TestfMp_.swift:5:99-5:109
