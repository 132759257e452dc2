nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_.swift:4:222-4:232
