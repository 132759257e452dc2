nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedMatrixB0V0044afillingthatfailsispassedon_wzahefcgBHJIIpHa4TestfMp_.swift:5:99-5:109
