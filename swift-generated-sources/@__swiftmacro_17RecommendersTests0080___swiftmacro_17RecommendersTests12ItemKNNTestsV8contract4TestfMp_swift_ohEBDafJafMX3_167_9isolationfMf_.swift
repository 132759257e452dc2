nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests12ItemKNNTestsV8contract4TestfMp_.swift:4:168-4:178
