nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTableFileB0V0056Atablecomesbackfromitsfilebitforbit_HGaffeededdDBFGJvjba4TestfMp_.swift:5:99-5:109
