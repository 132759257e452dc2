nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_.swift:5:99-5:109
