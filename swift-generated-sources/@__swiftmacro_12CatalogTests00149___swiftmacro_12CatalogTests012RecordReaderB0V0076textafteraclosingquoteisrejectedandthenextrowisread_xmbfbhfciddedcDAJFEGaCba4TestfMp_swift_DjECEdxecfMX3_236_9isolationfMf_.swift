nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0076textafteraclosingquoteisrejectedandthenextrowisread_xmbfbhfciddedcDAJFEGaCba4TestfMp_.swift:4:237-4:247
