nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests019HalfPrecisionKernelB0V0055everybfloat16istheupperhalfofafloat_cHaicdfecbEICBEviba4TestfMp_.swift:5:99-5:109
