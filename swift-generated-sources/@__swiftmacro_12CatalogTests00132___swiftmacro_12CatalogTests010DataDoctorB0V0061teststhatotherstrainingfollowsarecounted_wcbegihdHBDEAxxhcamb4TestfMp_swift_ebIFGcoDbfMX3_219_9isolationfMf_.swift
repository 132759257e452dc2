nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests010DataDoctorB0V0061teststhatotherstrainingfollowsarecounted_wcbegihdHBDEAxxhcamb4TestfMp_.swift:4:220-4:230
