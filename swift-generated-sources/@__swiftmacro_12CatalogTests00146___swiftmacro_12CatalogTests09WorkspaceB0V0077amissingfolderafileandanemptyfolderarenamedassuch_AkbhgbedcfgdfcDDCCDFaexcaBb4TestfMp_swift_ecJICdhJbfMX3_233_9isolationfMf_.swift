nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests09WorkspaceB0V0077amissingfolderafileandanemptyfolderarenamedassuch_AkbhgbedcfgdfcDDCCDFaexcaBb4TestfMp_.swift:4:234-4:244
