nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_.swift:4:198-4:208
