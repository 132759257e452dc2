nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests020LatentTableReplacingB0V12keepsWithout4TestfMp_.swift:5:99-5:109
