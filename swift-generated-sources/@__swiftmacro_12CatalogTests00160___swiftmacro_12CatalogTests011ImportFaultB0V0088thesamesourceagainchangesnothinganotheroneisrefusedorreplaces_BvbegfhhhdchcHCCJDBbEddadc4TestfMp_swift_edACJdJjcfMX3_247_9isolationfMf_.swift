nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0088thesamesourceagainchangesnothinganotheroneisrefusedorreplaces_BvbegfhhhdchcHCCJDBbEddadc4TestfMp_.swift:4:248-4:258
