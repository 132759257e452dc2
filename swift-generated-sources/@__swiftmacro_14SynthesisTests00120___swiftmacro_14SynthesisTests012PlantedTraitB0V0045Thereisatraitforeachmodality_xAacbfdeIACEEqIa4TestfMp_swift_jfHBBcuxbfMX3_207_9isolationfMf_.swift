nil                                                                                                                             

// original-source-range: @__swiftmacro_14SynthesisTests012PlantedTraitB0V0045Thereisatraitforeachmodality_xAacbfdeIACEEqIa4TestfMp_.swift:4:208-4:218
