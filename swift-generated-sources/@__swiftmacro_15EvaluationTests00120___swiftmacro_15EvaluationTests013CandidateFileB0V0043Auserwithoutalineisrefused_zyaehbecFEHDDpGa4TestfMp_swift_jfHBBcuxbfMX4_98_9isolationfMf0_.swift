nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests013CandidateFileB0V0043Auserwithoutalineisrefused_zyaehbecFEHDDpGa4TestfMp_.swift:5:99-5:109
