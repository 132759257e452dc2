nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests09CandidateB0V0066Sampledcandidatesaredistinctandneverknownitems_gibkdidffEJFDJAasba4TestfMp_.swift:4:226-4:236
