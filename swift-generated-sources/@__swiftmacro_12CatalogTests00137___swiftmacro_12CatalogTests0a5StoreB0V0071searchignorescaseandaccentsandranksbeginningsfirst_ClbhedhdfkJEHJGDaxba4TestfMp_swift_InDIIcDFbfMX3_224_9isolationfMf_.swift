nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests0a5StoreB0V0071searchignorescaseandaccentsandranksbeginningsfirst_ClbhedhdfkJEHJGDaxba4TestfMp_.swift:4:225-4:235
