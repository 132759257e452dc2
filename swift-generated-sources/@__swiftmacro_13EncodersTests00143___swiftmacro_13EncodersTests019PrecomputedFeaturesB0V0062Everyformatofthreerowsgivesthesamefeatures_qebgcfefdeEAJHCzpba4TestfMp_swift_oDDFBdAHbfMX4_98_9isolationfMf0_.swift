nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests019PrecomputedFeaturesB0V0062Everyformatofthreerowsgivesthesamefeatures_qebgcfefdeEAJHCzpba4TestfMp_.swift:5:99-5:109
