nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests010WorkerPoolB0V0040everyshardrunsexactlyonce_GxafehJEAIGnDa4TestfMp_.swift:5:99-5:109
