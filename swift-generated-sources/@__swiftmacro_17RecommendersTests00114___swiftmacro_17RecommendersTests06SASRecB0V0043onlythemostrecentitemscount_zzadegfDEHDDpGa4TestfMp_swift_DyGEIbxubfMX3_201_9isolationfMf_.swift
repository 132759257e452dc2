nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0043onlythemostrecentitemscount_zzadegfDEHDDpGa4TestfMp_.swift:4:202-4:212
