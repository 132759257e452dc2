nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_.swift:4:205-4:215
