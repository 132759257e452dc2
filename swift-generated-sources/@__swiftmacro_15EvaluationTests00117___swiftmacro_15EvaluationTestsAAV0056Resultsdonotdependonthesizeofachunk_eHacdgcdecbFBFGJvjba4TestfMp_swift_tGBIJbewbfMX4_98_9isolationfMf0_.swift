nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0056Resultsdonotdependonthesizeofachunk_eHacdgcdecbFBFGJvjba4TestfMp_.swift:5:99-5:109
