nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests019DecompositionKernelB0V0079AGrammatrixagreeswiththeplainloopandaddstowhatisthere_oobeggedfedececHJFBBIaFba4TestfMp_.swift:4:246-4:256
