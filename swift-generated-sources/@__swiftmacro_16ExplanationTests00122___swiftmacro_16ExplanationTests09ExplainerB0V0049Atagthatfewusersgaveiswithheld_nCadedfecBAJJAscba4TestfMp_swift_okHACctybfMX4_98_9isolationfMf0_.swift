nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0049Atagthatfewusersgaveiswithheld_nCadedfecBAJJAscba4TestfMp_.swift:5:99-5:109
