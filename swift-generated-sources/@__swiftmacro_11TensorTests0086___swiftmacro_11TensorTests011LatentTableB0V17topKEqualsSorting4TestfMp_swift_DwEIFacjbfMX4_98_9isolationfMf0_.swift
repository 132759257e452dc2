nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests011LatentTableB0V17topKEqualsSorting4TestfMp_.swift:5:99-5:109
