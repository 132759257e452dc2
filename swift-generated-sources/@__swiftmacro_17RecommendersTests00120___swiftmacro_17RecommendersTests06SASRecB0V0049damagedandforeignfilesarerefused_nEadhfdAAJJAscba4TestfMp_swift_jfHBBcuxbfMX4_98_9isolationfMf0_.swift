nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0049damagedandforeignfilesarerefused_nEadhfdAAJJAscba4TestfMp_.swift:5:99-5:109
