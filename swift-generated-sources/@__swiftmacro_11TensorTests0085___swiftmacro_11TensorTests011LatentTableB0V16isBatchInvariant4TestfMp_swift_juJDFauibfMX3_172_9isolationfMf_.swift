nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests011LatentTableB0V16isBatchInvariant4TestfMp_.swift:4:173-4:183
