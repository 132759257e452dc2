nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests09TextTermsB0V0045Endlesstextisreaduptoabound_CzaececcbFACEEqIa4TestfMp_.swift:4:203-4:213
