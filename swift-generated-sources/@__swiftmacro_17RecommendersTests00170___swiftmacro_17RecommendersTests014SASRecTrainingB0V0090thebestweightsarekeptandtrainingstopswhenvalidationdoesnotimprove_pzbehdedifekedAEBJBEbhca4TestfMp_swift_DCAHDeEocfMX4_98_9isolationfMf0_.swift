nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0090thebestweightsarekeptandtrainingstopswhenvalidationdoesnotimprove_pzbehdedifekedAEBJBEbhca4TestfMp_.swift:5:99-5:109
