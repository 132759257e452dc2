nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests017LatentTableSketchB0V16survivesExtremes4TestfMp_.swift:4:179-4:189
