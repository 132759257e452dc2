nil                                                                                                                             

// original-source-range: @__swiftmacro_14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_.swift:5:99-5:109
