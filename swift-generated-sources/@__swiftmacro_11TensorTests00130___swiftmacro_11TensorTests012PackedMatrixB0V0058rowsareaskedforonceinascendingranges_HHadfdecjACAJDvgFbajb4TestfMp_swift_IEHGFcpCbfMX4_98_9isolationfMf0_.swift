nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedMatrixB0V0058rowsareaskedforonceinascendingranges_HHadfdecjACAJDvgFbajb4TestfMp_.swift:5:99-5:109
