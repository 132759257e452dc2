nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests017LatentTableSketchB0V22declinesExtremeQueries4TestfMp_.swift:4:185-4:195
