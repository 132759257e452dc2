nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0057thebestitemsarethoseofthesortedscores_DIaefdfcdgHEHBFwkba4TestfMp_.swift:4:216-4:226
