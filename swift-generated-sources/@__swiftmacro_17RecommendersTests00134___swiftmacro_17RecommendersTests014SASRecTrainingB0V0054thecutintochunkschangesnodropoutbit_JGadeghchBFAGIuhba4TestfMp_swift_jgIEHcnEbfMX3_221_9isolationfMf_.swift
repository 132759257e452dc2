nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests014SASRecTrainingB0V0054thecutintochunkschangesnodropoutbit_JGadeghchBFAGIuhba4TestfMp_.swift:4:222-4:232
