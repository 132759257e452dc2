nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests010PopularityB0V6counts4TestfMp_.swift:5:99-5:109
