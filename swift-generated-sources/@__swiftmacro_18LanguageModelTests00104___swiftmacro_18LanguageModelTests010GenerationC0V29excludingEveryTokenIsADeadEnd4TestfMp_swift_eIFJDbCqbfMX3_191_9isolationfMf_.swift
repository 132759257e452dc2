nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests010GenerationC0V29excludingEveryTokenIsADeadEnd4TestfMp_.swift:4:192-4:202
