nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests024SafetensorsHalfPrecisionB0V08roundsToD04TestfMp_.swift:4:180-4:190
