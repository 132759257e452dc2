nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V01ab42WithMoreScoresThanTokensIsConstrainedToTheI04TestfMp_.swift:4:211-4:221
