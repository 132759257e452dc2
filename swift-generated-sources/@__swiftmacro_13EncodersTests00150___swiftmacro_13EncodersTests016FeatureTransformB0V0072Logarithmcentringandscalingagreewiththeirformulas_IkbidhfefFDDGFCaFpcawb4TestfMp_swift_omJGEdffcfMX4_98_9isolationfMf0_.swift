nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests016FeatureTransformB0V0072Logarithmcentringandscalingagreewiththeirformulas_IkbidhfefFDDGFCaFpcawb4TestfMp_.swift:5:99-5:109
