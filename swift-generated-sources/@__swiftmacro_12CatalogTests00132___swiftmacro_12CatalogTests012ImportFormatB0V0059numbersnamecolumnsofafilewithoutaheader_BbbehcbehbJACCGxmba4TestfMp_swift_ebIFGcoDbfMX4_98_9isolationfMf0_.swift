nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0059numbersnamecolumnsofafilewithoutaheader_BbbehcbehbJACCGxmba4TestfMp_.swift:5:99-5:109
