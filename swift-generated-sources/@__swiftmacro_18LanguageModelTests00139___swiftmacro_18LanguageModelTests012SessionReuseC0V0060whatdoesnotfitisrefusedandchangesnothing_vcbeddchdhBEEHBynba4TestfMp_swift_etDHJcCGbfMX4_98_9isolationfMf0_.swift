nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_.swift:5:99-5:109
