nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0033quotesfollowRFC4180_qsagdCDEBIjwa4TestfMp_.swift:5:99-5:109
