nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_.swift:4:221-4:231
