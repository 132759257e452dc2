nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_.swift:5:99-5:109
