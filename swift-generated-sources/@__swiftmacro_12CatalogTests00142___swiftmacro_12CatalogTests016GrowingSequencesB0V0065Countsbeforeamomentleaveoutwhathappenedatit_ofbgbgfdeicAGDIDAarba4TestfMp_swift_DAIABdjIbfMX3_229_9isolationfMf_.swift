nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_.swift:4:230-4:240
