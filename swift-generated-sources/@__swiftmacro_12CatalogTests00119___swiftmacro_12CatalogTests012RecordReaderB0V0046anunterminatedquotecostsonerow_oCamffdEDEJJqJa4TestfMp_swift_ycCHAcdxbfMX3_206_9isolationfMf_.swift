nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0046anunterminatedquotecostsonerow_oCamffdEDEJJqJa4TestfMp_.swift:4:207-4:217
