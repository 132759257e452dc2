nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V22charactersComeOutWhole4TestfMp_.swift:4:185-4:195
