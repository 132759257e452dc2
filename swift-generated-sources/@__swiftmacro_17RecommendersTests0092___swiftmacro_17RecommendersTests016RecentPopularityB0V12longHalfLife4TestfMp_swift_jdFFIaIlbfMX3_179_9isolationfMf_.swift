nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests016RecentPopularityB0V12longHalfLife4TestfMp_.swift:4:180-4:190
