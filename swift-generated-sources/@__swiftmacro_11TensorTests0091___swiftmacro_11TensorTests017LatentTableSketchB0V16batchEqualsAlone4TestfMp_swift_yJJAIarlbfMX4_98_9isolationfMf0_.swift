nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests017LatentTableSketchB0V16batchEqualsAlone4TestfMp_.swift:5:99-5:109
