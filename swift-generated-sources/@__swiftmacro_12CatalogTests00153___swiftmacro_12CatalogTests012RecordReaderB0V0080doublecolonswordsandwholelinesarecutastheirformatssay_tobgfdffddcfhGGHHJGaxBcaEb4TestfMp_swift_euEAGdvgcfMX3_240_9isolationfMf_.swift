nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0080doublecolonswordsandwholelinesarecutastheirformatssay_tobgfdffddcfhGGHHJGaxBcaEb4TestfMp_.swift:4:241-4:251
