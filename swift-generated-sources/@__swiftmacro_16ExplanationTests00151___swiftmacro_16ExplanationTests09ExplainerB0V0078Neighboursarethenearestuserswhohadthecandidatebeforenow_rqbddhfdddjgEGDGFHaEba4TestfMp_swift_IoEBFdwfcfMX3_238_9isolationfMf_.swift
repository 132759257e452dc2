nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests09ExplainerB0V0078Neighboursarethenearestuserswhohadthecandidatebeforenow_rqbddhfdddjgEGDGFHaEba4TestfMp_.swift:4:239-4:249
