nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests012SASRecParityB0V0059lossesandweightsoverthreeAdamWstepsagree_xcbdhefffIACCGxmba4TestfMp_.swift:4:225-4:235
