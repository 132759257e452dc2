nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0045rejectlimitsaresharesorcounts_vBagdgcGACEEqIa4TestfMp_.swift:5:99-5:109
