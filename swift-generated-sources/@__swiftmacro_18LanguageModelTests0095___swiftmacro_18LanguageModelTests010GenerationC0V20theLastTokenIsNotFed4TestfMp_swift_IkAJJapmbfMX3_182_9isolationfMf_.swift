nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V20theLastTokenIsNotFed4TestfMp_.swift:4:183-4:193
