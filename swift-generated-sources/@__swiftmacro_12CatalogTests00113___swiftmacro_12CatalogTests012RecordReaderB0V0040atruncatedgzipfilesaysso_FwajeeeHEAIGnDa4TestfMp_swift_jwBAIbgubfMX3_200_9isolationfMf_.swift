nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0040atruncatedgzipfilesaysso_FwajeeeHEAIGnDa4TestfMp_.swift:4:201-4:211
