nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests011CompactTextB0V0057Itemsofathemearecloserthanitemsoftwo_IHacbfdgefcEEHBFwkba4TestfMp_.swift:4:218-4:228
