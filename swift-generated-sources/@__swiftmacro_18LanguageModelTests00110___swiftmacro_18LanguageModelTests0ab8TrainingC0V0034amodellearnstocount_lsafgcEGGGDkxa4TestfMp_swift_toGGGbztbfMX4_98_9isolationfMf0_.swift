nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_.swift:5:99-5:109
