nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests015SafetensorsFileB0V15isDeterministic4TestfMp_.swift:5:99-5:109
