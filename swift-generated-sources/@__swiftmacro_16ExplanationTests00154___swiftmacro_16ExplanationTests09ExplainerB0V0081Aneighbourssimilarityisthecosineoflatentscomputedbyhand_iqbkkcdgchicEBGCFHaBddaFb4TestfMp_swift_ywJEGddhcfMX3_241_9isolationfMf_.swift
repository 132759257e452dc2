nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0081Aneighbourssimilarityisthecosineoflatentscomputedbyhand_iqbkkcdgchicEBGCFHaBddaFb4TestfMp_.swift:4:242-4:252
