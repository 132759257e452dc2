nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests013CandidateFileB0V0078Candidatesofafilecompeteatargetorarepetitiondoesnot_DmbcbehbgcbkeDCEHIFajycaCb4TestfMp_.swift:5:99-5:109
