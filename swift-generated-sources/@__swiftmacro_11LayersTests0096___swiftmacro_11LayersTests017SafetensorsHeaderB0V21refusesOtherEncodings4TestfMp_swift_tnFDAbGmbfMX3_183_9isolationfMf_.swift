nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests017SafetensorsHeaderB0V21refusesOtherEncodings4TestfMp_.swift:4:184-4:194
