nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests015SafetensorsFileB0V17readsForeignFiles4TestfMp_.swift:4:178-4:188
