nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests015ReplayReservoirB0V0065everyeventsofariskeptwiththesameprobability_nfbfcdceedeJGDIDAarba4TestfMp_.swift:4:231-4:241
