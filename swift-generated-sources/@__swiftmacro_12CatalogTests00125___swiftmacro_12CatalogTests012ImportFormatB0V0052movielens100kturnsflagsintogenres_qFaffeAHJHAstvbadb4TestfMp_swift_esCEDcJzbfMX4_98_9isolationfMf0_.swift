nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0052movielens100kturnsflagsintogenres_qFaffeAHJHAstvbadb4TestfMp_.swift:5:99-5:109
