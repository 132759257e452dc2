nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0074animportstoppedafterachunkcontinuestothesamecontent_vmbghfbfjcdeEEEFDFaAba4TestfMp_.swift:4:234-4:244
