nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0052greedycontinuationsarethesametokens_dHanddeCJFFHtfba4TestfMp_.swift:4:220-4:230
