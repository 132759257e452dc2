nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedKernelB0V0072bitsdonotdependontherowsbesideorthepanelsatonce_JibcdgcdegcdgcJHJECEayba4TestfMp_.swift:4:232-4:242
