nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_.swift:4:183-4:193
