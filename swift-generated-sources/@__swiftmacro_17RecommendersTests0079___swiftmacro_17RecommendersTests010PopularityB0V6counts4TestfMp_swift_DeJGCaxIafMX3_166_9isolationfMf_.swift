nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests010PopularityB0V6counts4TestfMp_.swift:4:167-4:177
