nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests019PrecomputedFeaturesB0V0067Anindexmaynamerowsoutoforderandleavesomeout_kfbfdeedcfdfeDCIIEBatba4TestfMp_.swift:4:236-4:246
