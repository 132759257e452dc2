nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0074Timesrisenobodyrepeatsanitemandthecatalogueends_bjbeghceddjCDDGFCaxaHEBaxb4TestfMp_.swift:4:244-4:254
