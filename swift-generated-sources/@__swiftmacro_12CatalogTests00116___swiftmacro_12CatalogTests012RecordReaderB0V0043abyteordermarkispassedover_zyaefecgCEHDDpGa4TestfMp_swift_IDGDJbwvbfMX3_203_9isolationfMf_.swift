nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0043abyteordermarkispassedover_zyaefecgCEHDDpGa4TestfMp_.swift:4:204-4:214
