nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0041alonecarriagereturnistext_CxaeigcAICDCoEa4TestfMp_.swift:4:202-4:212
