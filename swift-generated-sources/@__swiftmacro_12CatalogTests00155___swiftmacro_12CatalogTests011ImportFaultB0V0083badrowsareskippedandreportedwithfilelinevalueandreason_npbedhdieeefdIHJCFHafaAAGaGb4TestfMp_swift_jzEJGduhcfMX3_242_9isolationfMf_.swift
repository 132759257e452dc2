nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests011ImportFaultB0V0083badrowsareskippedandreportedwithfilelinevalueandreason_npbedhdieeefdIHJCFHafaAAGaGb4TestfMp_.swift:4:243-4:253
