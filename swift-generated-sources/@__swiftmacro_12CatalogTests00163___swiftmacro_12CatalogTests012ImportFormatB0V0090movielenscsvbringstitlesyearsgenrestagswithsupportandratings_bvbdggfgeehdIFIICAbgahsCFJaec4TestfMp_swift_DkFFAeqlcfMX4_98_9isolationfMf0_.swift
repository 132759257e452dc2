nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0090movielenscsvbringstitlesyearsgenrestagswithsupportandratings_bvbdggfgeehdIFIICAbgahsCFJaec4TestfMp_.swift:5:99-5:109
