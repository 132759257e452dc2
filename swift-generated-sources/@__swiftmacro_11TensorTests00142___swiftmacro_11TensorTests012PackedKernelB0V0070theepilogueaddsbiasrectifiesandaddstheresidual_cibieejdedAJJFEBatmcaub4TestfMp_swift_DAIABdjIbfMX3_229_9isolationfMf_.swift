nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedKernelB0V0070theepilogueaddsbiasrectifiesandaddstheresidual_cibieejdedAJJFEBatmcaub4TestfMp_.swift:4:230-4:240
