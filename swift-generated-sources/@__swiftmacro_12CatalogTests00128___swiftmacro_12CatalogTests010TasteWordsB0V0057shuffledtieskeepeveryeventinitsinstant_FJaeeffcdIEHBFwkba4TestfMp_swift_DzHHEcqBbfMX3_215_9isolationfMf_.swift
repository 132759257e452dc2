nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010TasteWordsB0V0057shuffledtieskeepeveryeventinitsinstant_FJaeeffcdIEHBFwkba4TestfMp_.swift:4:216-4:226
