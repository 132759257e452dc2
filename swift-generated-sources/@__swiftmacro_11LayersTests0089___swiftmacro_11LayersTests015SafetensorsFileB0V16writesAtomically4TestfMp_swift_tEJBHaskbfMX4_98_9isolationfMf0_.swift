nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests015SafetensorsFileB0V16writesAtomically4TestfMp_.swift:5:99-5:109
