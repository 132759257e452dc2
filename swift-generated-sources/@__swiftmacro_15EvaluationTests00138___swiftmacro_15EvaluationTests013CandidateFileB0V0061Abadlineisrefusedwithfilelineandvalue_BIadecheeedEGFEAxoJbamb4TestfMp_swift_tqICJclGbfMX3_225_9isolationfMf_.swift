nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests013CandidateFileB0V0061Abadlineisrefusedwithfilelineandvalue_BIadecheeedEGFEAxoJbamb4TestfMp_.swift:4:226-4:236
