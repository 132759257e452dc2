nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09RationaleB0V0043Thewordingneverclaimsacause_yzahfgbDEHDDpGa4TestfMp_.swift:4:204-4:214
