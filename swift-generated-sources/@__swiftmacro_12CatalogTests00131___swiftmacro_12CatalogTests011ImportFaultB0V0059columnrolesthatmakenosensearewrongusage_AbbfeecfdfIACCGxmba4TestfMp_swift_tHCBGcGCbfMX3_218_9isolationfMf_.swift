nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0059columnrolesthatmakenosensearewrongusage_AbbfeecfdfIACCGxmba4TestfMp_.swift:4:219-4:229
