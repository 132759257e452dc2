nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0045scoresaredotproductsoflatents_vBaddicHACEEqIa4TestfMp_.swift:5:99-5:109
