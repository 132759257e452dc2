nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests0a5StoreB0V0080appendedeventscomebackinorderandnevertouchtheinteractions_jsbgeecfdffdFDIGGIaGba4TestfMp_.swift:4:234-4:244
