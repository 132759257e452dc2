nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests012RankSelfTestB0V0062Ascreenthatranksbysomethingelseisfoundout_pdbgefcjecfJJIHCzpba0E0fMp_.swift:5:99-5:109
