nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0075amissingcolumnanemptyfileandamissingfilearenamed_DjbhgcfedbhedGHIBCEafucazb4TestfMp_.swift:4:235-4:245
