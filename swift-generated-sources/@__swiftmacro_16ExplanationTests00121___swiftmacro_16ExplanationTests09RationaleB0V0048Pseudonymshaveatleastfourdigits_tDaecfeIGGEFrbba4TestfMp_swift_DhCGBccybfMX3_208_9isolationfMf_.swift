nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09RationaleB0V0048Pseudonymshaveatleastfourdigits_tDaecfeIGGEFrbba4TestfMp_.swift:4:209-4:219
