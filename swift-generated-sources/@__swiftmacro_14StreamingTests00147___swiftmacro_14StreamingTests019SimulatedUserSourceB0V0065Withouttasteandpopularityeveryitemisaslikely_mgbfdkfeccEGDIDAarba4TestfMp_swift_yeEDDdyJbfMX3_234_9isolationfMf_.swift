nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0065Withouttasteandpopularityeveryitemisaslikely_mgbfdkfeccEGDIDAarba4TestfMp_.swift:4:235-4:245
