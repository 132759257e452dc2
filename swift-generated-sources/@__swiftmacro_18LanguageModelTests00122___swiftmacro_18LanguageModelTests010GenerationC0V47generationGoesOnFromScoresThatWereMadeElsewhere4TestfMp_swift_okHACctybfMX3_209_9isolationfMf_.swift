nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V47generationGoesOnFromScoresThatWereMadeElsewhere4TestfMp_.swift:4:210-4:220
