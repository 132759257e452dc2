nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests024SafetensorsHalfPrecisionB0V010readsEveryD04TestfMp_.swift:5:99-5:109
