nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests017LatentTableSketchB0V17separatesNearTies4TestfMp_.swift:4:180-4:190
