nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests019SimulatedUserSourceB0V0065Withouttasteandpopularityeveryitemisaslikely_mgbfdkfeccEGDIDAarba4TestfMp_.swift:5:99-5:109
