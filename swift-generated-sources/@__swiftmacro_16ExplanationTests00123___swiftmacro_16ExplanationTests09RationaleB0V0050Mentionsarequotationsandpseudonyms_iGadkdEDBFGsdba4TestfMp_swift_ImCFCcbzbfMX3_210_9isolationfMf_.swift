nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09RationaleB0V0050Mentionsarequotationsandpseudonyms_iGadkdEDBFGsdba4TestfMp_.swift:4:211-4:221
