nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests017LatentTableSketchB0V05largeD04TestfMp_.swift:4:170-4:180
