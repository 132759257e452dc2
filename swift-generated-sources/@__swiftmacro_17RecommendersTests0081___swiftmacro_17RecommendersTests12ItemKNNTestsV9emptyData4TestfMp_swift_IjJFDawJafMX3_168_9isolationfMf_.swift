nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests12ItemKNNTestsV9emptyData4TestfMp_.swift:4:169-4:179
