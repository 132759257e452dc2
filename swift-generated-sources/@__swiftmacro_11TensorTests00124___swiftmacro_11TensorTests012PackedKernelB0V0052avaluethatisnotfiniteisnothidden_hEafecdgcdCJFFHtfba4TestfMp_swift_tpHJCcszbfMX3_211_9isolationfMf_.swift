nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedKernelB0V0052avaluethatisnotfiniteisnothidden_hEafecdgcdCJFFHtfba4TestfMp_.swift:4:212-4:222
