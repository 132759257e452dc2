nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests024SafetensorsHalfPrecisionB0V18roundsToBrainFloat4TestfMp_.swift:4:188-4:198
