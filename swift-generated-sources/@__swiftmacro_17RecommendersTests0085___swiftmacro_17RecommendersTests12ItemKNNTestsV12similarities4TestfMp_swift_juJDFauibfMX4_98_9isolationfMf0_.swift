nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests12ItemKNNTestsV12similarities4TestfMp_.swift:5:99-5:109
