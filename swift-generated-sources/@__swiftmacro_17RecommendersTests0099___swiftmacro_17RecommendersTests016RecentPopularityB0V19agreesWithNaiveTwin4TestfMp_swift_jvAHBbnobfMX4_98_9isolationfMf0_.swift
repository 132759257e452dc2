nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests016RecentPopularityB0V19agreesWithNaiveTwin4TestfMp_.swift:5:99-5:109
