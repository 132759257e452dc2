nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_.swift:4:174-4:184
