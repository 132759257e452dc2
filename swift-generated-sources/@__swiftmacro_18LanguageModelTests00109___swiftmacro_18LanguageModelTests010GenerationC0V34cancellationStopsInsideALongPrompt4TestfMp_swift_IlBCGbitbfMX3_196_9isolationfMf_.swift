nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V34cancellationStopsInsideALongPrompt4TestfMp_.swift:4:197-4:207
