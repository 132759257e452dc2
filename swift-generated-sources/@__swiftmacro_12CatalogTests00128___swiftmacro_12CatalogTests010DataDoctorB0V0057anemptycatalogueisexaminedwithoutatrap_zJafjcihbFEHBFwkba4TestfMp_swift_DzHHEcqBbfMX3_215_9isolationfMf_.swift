nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010DataDoctorB0V0057anemptycatalogueisexaminedwithoutatrap_zJafjcihbFEHBFwkba4TestfMp_.swift:4:216-4:226
