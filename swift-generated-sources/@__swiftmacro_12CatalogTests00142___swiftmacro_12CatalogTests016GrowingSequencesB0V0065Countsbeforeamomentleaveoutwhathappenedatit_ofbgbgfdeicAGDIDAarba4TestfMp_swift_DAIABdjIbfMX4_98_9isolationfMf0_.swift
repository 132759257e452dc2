nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests016GrowingSequencesB0V0065Countsbeforeamomentleaveoutwhathappenedatit_ofbgbgfdeicAGDIDAarba4TestfMp_.swift:5:99-5:109
