nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_.swift:4:206-4:216
