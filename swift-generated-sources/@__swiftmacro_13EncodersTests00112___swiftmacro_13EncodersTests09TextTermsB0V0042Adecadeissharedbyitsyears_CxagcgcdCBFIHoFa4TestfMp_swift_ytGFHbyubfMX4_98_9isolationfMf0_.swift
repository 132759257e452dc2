nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests09TextTermsB0V0042Adecadeissharedbyitsyears_CxagcgcdCBFIHoFa4TestfMp_.swift:5:99-5:109
