nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0043astateofotherdataisrefused_zyafcfecFEHDDpGa4TestfMp_.swift:4:211-4:221
