nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_.swift:4:221-4:231
