nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests017LatentTableSketchB0V7isExact4TestfMp_.swift:4:169-4:179
