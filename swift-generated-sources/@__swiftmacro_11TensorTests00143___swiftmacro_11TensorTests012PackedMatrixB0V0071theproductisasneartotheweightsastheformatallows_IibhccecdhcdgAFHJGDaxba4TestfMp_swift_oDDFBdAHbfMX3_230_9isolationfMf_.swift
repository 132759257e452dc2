nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedMatrixB0V0071theproductisasneartotheweightsastheformatallows_IibhccecdhcdgAFHJGDaxba4TestfMp_.swift:4:231-4:241
