nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0072Nothingshownhasfewerpeoplebehinditthanthethreshold_DlbfdfggcedEIJECEayba4TestfMp_.swift:4:233-4:243
