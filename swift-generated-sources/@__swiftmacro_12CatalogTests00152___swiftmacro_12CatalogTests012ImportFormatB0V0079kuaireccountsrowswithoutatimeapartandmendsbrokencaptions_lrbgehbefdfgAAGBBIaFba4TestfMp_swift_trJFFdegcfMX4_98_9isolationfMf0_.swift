nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0079kuaireccountsrowswithoutatimeapartandmendsbrokencaptions_lrbgehbefdfgAAGBBIaFba4TestfMp_.swift:5:99-5:109
