nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests09TextTermsB0V0057Pairsareorderedandstaywithintheirfield_CJadhdegfGEHBFwkba4TestfMp_.swift:4:215-4:225
