nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests12ItemKNNTestsV19agreesWithNaiveTwin4TestfMp_.swift:5:99-5:109
