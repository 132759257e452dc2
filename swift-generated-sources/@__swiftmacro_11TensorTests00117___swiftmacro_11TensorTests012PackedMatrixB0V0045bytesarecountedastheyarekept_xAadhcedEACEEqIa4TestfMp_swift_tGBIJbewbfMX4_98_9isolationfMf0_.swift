nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedMatrixB0V0045bytesarecountedastheyarekept_xAadhcedEACEEqIa4TestfMp_.swift:5:99-5:109
