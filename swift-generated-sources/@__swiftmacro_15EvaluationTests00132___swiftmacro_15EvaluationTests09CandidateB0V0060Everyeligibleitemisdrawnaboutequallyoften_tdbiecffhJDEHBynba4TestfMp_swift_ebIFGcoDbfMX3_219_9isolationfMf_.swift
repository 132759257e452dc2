nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests09CandidateB0V0060Everyeligibleitemisdrawnaboutequallyoften_tdbiecffhJDEHBynba4TestfMp_.swift:4:220-4:230
