nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0060Fewerholdersthanthethresholdarenevershown_tdbhedjdfJDEHBynba4TestfMp_.swift:4:221-4:231
