nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_.swift:4:243-4:253
