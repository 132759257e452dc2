nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests019DecompositionKernelB0V0055Asparseproductagreeswiththedenseloop_EHaghgedfDICBEviba4TestfMp_.swift:4:222-4:232
