nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05FieldB0V0054bytesthatarenotUTF8readasLatin1_oDaeddeecDGBDGspaGGrfb4TestfMp_.swift:5:99-5:109
