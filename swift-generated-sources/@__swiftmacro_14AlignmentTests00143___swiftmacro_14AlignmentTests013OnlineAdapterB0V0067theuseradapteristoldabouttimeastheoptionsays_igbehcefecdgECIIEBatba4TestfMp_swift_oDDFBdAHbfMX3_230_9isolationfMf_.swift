nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests013OnlineAdapterB0V0067theuseradapteristoldabouttimeastheoptionsays_igbehcefecdgECIIEBatba4TestfMp_.swift:4:231-4:241
