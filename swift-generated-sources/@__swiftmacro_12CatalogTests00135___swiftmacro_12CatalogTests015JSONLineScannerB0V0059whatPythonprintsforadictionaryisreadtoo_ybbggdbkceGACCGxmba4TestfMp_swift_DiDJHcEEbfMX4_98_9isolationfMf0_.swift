nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests015JSONLineScannerB0V0059whatPythonprintsforadictionaryisreadtoo_ybbggdbkceGACCGxmba4TestfMp_.swift:5:99-5:109
