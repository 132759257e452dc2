nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_.swift:5:99-5:109
