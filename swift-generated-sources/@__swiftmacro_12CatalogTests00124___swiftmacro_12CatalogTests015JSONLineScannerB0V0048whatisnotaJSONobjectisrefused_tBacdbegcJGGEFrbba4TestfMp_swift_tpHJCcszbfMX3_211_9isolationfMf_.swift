nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests015JSONLineScannerB0V0048whatisnotaJSONobjectisrefused_tBacdbegcJGGEFrbba4TestfMp_.swift:4:212-4:222
