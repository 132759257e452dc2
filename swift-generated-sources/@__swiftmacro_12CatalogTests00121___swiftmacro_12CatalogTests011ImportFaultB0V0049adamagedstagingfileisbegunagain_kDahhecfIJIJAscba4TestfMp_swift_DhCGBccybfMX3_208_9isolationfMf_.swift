nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_.swift:4:209-4:219
