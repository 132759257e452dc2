nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SamplingProcessorC0V63repetitionPenaltyDividesPositiveAndMultipliesNegativeScoresOnce4TestfMp_.swift:5:99-5:109
