nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0063astoppedimportofanothersourceisnotcontinued_jfbhgchgcdGDBDIzqba4TestfMp_.swift:4:223-4:233
