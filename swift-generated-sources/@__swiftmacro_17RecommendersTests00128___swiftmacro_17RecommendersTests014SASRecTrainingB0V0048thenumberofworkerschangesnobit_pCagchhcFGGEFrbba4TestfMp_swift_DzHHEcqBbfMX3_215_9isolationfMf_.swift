nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0048thenumberofworkerschangesnobit_pCagchhcFGGEFrbba4TestfMp_.swift:4:216-4:226
