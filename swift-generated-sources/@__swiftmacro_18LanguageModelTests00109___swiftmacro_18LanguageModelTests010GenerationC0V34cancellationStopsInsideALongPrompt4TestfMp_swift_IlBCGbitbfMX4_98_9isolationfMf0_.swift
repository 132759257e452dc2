nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V34cancellationStopsInsideALongPrompt4TestfMp_.swift:5:99-5:109
