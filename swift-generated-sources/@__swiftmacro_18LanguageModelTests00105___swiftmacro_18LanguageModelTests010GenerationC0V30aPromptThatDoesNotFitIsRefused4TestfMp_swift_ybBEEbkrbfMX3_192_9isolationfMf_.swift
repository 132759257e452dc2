nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V30aPromptThatDoesNotFitIsRefused4TestfMp_.swift:4:193-4:203
