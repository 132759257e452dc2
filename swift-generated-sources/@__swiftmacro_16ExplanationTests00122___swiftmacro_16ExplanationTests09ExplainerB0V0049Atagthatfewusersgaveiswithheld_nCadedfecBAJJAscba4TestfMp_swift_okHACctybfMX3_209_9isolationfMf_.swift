nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_.swift:4:210-4:220
