nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests010WorkerPoolB0V0039rangescovereverythingonce_HxafkIBICBnCa4TestfMp_.swift:5:99-5:109
