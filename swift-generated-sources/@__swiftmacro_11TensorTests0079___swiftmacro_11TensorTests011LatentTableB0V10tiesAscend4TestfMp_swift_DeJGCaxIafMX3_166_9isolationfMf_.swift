nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests011LatentTableB0V10tiesAscend4TestfMp_.swift:4:167-4:177
