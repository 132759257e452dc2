nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_.swift:5:99-5:109
