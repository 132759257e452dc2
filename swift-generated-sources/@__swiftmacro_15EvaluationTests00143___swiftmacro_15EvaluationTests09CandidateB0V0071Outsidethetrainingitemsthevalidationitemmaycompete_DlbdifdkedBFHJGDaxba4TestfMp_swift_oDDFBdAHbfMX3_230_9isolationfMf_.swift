nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests09CandidateB0V0071Outsidethetrainingitemsthevalidationitemmaycompete_DlbdifdkedBFHJGDaxba4TestfMp_.swift:4:231-4:241
