nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_.swift:4:214-4:224
