nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests09CandidateB0V0059Thedrawdependsontheseedandtheuseralone_AJaehcdeddeIACCGxmba4TestfMp_.swift:4:219-4:229
