nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0068amazonof20142018and2023givethesamecatalogue_ofbceedeedeFCGFDAaCjcasb4TestfMp_.swift:4:229-4:239
