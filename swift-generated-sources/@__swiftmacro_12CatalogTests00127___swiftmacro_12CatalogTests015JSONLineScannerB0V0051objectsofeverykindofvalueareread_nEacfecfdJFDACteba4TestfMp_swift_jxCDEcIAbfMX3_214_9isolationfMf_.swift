nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests015JSONLineScannerB0V0051objectsofeverykindofvalueareread_nEacfecfdJFDACteba4TestfMp_.swift:4:215-4:225
