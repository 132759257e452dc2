nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests011CompactTextB0V0072WeightsfollowtheformulaofsmoothedsublinearTFIDF_djbgdhcijDAAGEBaIbaGAovb4TestfMp_.swift:5:99-5:109
