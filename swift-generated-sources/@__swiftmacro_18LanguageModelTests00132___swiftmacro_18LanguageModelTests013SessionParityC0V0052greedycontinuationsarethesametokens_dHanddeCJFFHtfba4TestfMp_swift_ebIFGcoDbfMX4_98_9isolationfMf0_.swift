nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0052greedycontinuationsarethesametokens_dHanddeCJFFHtfba4TestfMp_.swift:5:99-5:109
