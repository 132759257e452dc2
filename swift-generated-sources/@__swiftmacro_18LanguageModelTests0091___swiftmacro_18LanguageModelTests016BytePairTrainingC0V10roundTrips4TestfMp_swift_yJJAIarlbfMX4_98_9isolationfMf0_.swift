nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016BytePairTrainingC0V10roundTrips4TestfMp_.swift:5:99-5:109
