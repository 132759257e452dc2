nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V36aSeedFixesTheTextAndAnotherChangesIt4TestfMp_.swift:4:199-4:209
