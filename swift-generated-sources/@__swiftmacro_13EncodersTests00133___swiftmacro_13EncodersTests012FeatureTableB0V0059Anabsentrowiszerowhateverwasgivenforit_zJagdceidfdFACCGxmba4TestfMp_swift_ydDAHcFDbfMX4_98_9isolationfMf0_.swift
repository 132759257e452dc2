nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests012FeatureTableB0V0059Anabsentrowiszerowhateverwasgivenforit_zJagdceidfdFACCGxmba4TestfMp_.swift:5:99-5:109
