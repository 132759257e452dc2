nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests019DecompositionKernelB0V0074Amatrixthatisnotfiniteendstheeigenvalueiterationtoo_umbgecdgedkjAEEFDFaAba4TestfMp_.swift:5:99-5:109
