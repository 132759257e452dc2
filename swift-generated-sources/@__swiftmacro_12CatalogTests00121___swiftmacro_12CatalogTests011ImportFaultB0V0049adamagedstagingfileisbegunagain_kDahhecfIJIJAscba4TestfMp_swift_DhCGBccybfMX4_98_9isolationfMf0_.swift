nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0049adamagedstagingfileisbegunagain_kDahhecfIJIJAscba4TestfMp_.swift:5:99-5:109
