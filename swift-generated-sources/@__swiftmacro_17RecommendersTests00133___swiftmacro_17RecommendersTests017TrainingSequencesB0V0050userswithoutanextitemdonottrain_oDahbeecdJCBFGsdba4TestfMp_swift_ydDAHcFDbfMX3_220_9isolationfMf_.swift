nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests017TrainingSequencesB0V0050userswithoutanextitemdonottrain_oDahbeecdJCBFGsdba4TestfMp_.swift:4:221-4:231
