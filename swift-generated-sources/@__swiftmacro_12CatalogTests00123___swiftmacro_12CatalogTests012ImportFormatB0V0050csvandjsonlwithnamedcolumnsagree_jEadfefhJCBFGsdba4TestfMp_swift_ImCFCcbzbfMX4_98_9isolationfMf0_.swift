nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests012ImportFormatB0V0050csvandjsonlwithnamedcolumnsagree_jEadfefhJCBFGsdba4TestfMp_.swift:5:99-5:109
