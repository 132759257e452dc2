nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests0a5StoreB0V0074theglobalorderisbytimethenbypositioninthesource_IibgfcceecicdJAHGGDamscayb4TestfMp_.swift:4:228-4:238
