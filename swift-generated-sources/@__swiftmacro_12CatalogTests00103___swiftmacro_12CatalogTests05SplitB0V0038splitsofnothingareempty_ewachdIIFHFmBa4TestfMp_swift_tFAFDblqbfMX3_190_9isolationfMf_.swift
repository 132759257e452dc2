nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05SplitB0V0038splitsofnothingareempty_ewachdIIFHFmBa4TestfMp_.swift:4:191-4:201
