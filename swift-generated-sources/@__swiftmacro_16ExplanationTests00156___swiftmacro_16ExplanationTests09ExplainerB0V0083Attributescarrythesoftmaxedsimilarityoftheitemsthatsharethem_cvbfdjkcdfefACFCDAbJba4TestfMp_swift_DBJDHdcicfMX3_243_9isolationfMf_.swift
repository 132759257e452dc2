nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0083Attributescarrythesoftmaxedsimilarityoftheitemsthatsharethem_cvbfdjkcdfefACFCDAbJba4TestfMp_.swift:4:244-4:254
