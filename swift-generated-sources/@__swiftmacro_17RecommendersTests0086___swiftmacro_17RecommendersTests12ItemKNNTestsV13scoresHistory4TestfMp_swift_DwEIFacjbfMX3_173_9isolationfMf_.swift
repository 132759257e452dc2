nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests12ItemKNNTestsV13scoresHistory4TestfMp_.swift:4:174-4:184
