nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests017TrainingSequencesB0V0062shardsandchunksholdeveryuseronceinorder_AbbdgefeecAFHJFxybcanb4TestfMp_.swift:4:233-4:243
