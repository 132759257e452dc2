nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_.swift:4:173-4:183
