nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests016RecentPopularityB0V8contract4TestfMp_.swift:4:175-4:185
