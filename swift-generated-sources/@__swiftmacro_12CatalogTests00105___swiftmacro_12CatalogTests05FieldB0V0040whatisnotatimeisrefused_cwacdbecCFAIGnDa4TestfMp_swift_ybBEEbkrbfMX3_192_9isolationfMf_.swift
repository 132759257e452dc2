nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_.swift:4:193-4:203
