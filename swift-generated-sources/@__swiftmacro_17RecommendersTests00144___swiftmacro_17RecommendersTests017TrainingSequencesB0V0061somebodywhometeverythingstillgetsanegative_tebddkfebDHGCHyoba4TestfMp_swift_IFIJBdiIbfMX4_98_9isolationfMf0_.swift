nil                                                                                                                             

// original-source-range: @__swiftmacro_17RecommendersTests017TrainingSequencesB0V0061somebodywhometeverythingstillgetsanegative_tebddkfebDHGCHyoba4TestfMp_.swift:5:99-5:109
