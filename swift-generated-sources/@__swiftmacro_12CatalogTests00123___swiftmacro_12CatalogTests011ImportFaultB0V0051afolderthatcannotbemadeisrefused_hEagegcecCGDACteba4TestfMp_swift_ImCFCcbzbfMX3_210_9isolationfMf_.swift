nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0051afolderthatcannotbemadeisrefused_hEagegcecCGDACteba4TestfMp_.swift:4:211-4:221
