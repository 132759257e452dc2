nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests020LatentTableReplacingB0V5grows4TestfMp_.swift:4:170-4:180
