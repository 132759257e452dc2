nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0083rowsbrokenbystraylinebreaksarejoinedwhenthatmakesthemwhole_ctbgcfegdgeefeBCFCDAbJba4TestfMp_.swift:4:244-4:254
