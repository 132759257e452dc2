nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests013OnlineAdapterB0V0057anitemthebasedoesnotknowispassedover_FHaedeedecgFEHBFwkba4TestfMp_.swift:5:99-5:109
