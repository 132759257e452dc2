nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_.swift:5:99-5:109
