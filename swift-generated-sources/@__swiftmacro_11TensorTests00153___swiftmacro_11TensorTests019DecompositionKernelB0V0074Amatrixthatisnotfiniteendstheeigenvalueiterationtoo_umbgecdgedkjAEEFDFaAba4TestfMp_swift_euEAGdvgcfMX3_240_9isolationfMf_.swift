nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_.swift:4:241-4:251
