nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests0a5StoreB0V0052aneventforsomebodyunknownisrefused_cGafdihcDJFFHtfba4TestfMp_.swift:5:99-5:109
