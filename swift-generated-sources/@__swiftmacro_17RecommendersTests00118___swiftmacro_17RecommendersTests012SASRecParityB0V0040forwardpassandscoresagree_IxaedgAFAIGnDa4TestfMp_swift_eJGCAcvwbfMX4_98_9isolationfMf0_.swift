nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests012SASRecParityB0V0040forwardpassandscoresagree_IxaedgAFAIGnDa4TestfMp_.swift:5:99-5:109
