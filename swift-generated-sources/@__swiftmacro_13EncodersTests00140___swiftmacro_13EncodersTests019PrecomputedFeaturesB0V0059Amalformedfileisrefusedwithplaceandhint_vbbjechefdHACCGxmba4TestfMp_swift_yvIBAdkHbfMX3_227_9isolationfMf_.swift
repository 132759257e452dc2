nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests019PrecomputedFeaturesB0V0059Amalformedfileisrefusedwithplaceandhint_vbbjechefdHACCGxmba4TestfMp_.swift:4:228-4:238
