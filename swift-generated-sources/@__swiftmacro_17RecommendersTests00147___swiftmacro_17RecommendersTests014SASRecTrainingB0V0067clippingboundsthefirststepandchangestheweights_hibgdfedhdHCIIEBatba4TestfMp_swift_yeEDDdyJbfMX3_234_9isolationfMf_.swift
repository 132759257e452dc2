nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0067clippingboundsthefirststepandchangestheweights_hibgdfedhdHCIIEBatba4TestfMp_.swift:4:235-4:245
