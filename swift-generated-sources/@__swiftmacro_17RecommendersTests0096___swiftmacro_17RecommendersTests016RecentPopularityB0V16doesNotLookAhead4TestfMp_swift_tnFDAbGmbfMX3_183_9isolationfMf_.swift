nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests016RecentPopularityB0V16doesNotLookAhead4TestfMp_.swift:4:184-4:194
