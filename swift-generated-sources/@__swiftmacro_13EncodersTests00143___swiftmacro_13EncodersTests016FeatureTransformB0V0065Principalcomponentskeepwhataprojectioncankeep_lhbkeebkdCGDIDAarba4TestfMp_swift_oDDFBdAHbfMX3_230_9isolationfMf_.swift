nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTransformB0V0065Principalcomponentskeepwhataprojectioncankeep_lhbkeebkdCGDIDAarba4TestfMp_.swift:4:231-4:241
