nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_.swift:5:99-5:109
