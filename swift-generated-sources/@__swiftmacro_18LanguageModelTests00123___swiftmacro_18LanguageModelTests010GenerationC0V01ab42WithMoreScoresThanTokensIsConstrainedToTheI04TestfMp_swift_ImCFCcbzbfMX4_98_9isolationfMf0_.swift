nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V01ab42WithMoreScoresThanTokensIsConstrainedToTheI04TestfMp_.swift:5:99-5:109
