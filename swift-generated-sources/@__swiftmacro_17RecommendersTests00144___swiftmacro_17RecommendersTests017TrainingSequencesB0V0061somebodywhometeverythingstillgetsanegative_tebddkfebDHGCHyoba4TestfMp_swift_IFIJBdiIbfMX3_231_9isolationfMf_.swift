nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_.swift:4:232-4:242
