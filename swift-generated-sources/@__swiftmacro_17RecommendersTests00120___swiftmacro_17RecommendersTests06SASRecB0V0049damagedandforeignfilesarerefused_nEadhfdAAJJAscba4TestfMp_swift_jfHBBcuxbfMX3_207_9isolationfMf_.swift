nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_.swift:4:208-4:218
