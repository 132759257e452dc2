nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests09CandidateB0V0039Optionsarereadandrefused_cxadedBCICBnCa4TestfMp_.swift:4:199-4:209
