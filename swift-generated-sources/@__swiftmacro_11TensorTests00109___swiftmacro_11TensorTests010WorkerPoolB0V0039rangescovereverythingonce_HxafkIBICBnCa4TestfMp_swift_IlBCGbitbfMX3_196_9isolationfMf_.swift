nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_.swift:4:197-4:207
