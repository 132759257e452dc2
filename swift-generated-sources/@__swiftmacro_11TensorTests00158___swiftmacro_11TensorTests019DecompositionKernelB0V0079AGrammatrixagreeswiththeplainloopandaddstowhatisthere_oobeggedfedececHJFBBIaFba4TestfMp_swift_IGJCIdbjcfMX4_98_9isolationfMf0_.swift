nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_.swift:5:99-5:109
