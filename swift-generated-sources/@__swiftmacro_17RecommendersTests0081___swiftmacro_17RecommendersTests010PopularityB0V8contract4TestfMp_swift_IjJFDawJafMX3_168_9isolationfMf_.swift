nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests010PopularityB0V8contract4TestfMp_.swift:4:169-4:179
