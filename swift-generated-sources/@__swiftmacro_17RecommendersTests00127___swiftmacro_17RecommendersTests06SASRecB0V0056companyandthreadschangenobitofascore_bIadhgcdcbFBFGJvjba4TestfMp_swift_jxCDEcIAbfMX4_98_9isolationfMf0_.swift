nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0056companyandthreadschangenobitofascore_bIadhgcdcbFBFGJvjba4TestfMp_.swift:5:99-5:109
