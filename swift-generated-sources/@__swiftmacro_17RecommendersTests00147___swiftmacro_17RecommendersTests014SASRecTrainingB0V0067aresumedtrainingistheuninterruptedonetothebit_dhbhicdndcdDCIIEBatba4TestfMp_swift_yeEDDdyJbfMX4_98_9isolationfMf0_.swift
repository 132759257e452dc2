nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0067aresumedtrainingistheuninterruptedonetothebit_dhbhicdndcdDCIIEBatba4TestfMp_.swift:5:99-5:109
