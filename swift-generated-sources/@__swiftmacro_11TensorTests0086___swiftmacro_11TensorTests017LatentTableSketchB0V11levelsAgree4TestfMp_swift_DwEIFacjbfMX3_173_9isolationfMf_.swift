nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests017LatentTableSketchB0V11levelsAgree4TestfMp_.swift:4:174-4:184
