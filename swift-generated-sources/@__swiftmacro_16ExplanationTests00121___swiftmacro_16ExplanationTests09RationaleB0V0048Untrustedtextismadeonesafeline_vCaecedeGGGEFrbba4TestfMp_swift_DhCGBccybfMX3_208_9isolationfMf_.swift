nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_.swift:4:209-4:219
