nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests09TextTermsB0V0043Textwithoutawordhasnoterms_CyahbedcDEHDDpGa4TestfMp_.swift:4:201-4:211
