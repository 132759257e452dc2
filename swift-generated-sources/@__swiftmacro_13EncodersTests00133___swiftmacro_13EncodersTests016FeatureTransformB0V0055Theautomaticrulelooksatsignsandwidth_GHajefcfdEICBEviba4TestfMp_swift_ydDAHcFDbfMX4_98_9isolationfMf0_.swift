nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTransformB0V0055Theautomaticrulelooksatsignsandwidth_GHajefcfdEICBEviba4TestfMp_.swift:5:99-5:109
