nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_.swift:4:235-4:245
