nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0063movielens1mreadsLatin1andtheuserscodes_IJafgddfIIJDJvbhaoaHDvmb4TestfMp_.swift:4:224-4:234
