nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_.swift:4:258-4:268
