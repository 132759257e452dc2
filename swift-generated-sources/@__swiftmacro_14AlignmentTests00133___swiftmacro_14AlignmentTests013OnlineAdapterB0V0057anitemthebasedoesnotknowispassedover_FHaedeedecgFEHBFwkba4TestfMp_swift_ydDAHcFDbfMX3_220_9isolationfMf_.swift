nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests013OnlineAdapterB0V0057anitemthebasedoesnotknowispassedover_FHaedeedecgFEHBFwkba4TestfMp_.swift:4:221-4:231
