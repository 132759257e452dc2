nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests015ModelComparisonB0V0066Thebootstraprepeatsbyseedandcoverstheestimate_fhbjhcedgdHJFDJAasba4TestfMp_.swift:4:233-4:243
