nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests017SafetensorsShardsB0V11refusesLies4TestfMp_.swift:4:174-4:184
