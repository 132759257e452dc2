nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0044traininglearnswhatfollowswhat_xBagehDHJIIpHa4TestfMp_.swift:4:212-4:222
