nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0075amissingcolumnanemptyfileandamissingfilearenamed_DjbhgcfedbhedGHIBCEafucazb4TestfMp_.swift:5:99-5:109
