nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0045rejectlimitsaresharesorcounts_vBagdgcGACEEqIa4TestfMp_.swift:4:205-4:215
