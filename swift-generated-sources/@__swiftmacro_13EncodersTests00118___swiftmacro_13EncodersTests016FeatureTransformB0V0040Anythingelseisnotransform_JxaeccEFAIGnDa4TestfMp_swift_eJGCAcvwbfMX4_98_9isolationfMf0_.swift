nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTransformB0V0040Anythingelseisnotransform_JxaeccEFAIGnDa4TestfMp_.swift:5:99-5:109
