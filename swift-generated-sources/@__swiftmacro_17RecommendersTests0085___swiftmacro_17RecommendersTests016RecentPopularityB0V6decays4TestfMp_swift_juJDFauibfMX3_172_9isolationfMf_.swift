nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests016RecentPopularityB0V6decays4TestfMp_.swift:4:173-4:183
