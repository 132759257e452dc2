nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0053gzipofseveralmembersreadsasonefile_eGachhfcdBCIADugba4TestfMp_.swift:5:99-5:109
