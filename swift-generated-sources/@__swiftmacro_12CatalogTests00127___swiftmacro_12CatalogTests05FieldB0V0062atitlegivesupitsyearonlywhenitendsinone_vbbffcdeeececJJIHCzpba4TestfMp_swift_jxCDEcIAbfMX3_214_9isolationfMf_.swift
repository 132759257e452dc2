nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05FieldB0V0062atitlegivesupitsyearonlywhenitendsinone_vbbffcdeeececJJIHCzpba4TestfMp_.swift:4:215-4:225
