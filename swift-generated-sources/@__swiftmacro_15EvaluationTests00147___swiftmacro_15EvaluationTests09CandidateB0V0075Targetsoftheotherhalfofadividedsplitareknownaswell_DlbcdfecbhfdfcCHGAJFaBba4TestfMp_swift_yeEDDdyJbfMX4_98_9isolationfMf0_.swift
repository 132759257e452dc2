nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests09CandidateB0V0075Targetsoftheotherhalfofadividedsplitareknownaswell_DlbcdfecbhfdfcCHGAJFaBba4TestfMp_.swift:5:99-5:109
