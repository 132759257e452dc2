nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012RecordReaderB0V0038adamagedgzipfilesaysso_cvaheeeFIFHFmBa4TestfMp_.swift:4:199-4:209
