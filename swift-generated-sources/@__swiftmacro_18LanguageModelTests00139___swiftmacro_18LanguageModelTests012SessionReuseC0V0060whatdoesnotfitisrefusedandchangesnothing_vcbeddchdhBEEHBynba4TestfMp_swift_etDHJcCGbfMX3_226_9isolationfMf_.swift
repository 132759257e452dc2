nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012SessionReuseC0V0060whatdoesnotfitisrefusedandchangesnothing_vcbeddchdhBEEHBynba4TestfMp_.swift:4:227-4:237
