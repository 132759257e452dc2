nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05SplitB0V0059ratiosplitsuseeveryeventonceandleaknone_zbbgdffedeHACCGxmba4TestfMp_.swift:5:99-5:109
