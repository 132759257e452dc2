nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V31logProbabilitiesAreTheModelsOwn4TestfMp_.swift:4:194-4:204
