nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_.swift:4:178-4:188
