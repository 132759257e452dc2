nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests09TextTermsB0V0065Casecompositionandwidthdonottellwordsapart_pebldfcdefDFCFCzehcaqb4TestfMp_.swift:4:223-4:233
