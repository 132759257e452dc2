nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_.swift:4:179-4:189
