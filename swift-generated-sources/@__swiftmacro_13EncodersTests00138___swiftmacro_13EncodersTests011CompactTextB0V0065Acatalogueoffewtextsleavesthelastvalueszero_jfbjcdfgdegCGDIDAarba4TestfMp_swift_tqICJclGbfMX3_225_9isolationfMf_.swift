nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests011CompactTextB0V0065Acatalogueoffewtextsleavesthelastvalueszero_jfbjcdfgdegCGDIDAarba4TestfMp_.swift:4:226-4:236
