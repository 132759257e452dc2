nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0045Aseedrepeatsandanotherdiffers_qBaehdhHACEEqIa4TestfMp_.swift:5:99-5:109
