nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests017LatentTableSketchB0V7isExact4TestfMp_.swift:5:99-5:109
