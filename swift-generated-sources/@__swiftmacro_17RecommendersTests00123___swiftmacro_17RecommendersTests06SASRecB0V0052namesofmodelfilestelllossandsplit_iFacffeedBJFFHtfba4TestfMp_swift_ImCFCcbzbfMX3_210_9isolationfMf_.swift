nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests06SASRecB0V0052namesofmodelfilestelllossandsplit_iFacffeedBJFFHtfba4TestfMp_.swift:4:211-4:221
