nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedKernelB0V0070theepilogueaddsbiasrectifiesandaddstheresidual_cibieejdedAJJFEBatmcaub4TestfMp_.swift:5:99-5:109
