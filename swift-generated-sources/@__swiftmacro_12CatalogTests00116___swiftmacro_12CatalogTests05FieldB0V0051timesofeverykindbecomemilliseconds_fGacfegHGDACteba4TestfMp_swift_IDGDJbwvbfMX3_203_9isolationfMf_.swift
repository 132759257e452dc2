nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_.swift:4:204-4:214
