nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests017LatentTableSketchB0V05largeD04TestfMp_.swift:5:99-5:109
