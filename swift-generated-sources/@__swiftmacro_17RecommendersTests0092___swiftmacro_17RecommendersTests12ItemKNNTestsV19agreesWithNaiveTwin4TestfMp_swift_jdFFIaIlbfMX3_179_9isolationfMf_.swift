nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_.swift:4:180-4:190
