nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests017SafetensorsShardsB0V0063tensorsarefoundintheshardthattheindexnames_sebdfcdfedfCDBDIzqba4TestfMp_.swift:4:228-4:238
