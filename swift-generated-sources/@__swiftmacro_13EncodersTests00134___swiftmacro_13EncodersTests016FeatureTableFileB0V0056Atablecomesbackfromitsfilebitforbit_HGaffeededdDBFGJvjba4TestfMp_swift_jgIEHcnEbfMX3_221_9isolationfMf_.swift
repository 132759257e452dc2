nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_.swift:4:222-4:232
