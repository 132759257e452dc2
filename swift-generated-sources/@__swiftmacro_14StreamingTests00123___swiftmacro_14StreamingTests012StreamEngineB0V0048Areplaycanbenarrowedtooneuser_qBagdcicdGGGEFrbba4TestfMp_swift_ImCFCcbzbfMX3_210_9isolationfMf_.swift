nil                                                                                                                             

// original-source-range: @__swiftmacro_14StreamingTests012StreamEngineB0V0048Areplaycanbenarrowedtooneuser_qBagdcicdGGGEFrbba4TestfMp_.swift:4:211-4:221
