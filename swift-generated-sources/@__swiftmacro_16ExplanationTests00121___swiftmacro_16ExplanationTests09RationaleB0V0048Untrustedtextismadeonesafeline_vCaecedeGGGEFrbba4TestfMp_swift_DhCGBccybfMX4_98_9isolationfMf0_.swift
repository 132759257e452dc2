nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09RationaleB0V0048Untrustedtextismadeonesafeline_vCaecedeGGGEFrbba4TestfMp_.swift:5:99-5:109
