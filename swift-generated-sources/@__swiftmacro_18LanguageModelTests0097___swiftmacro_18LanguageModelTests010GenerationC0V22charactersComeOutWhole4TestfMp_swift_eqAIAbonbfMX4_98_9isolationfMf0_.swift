nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V22charactersComeOutWhole4TestfMp_.swift:5:99-5:109
