nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0ab8TrainingC0V0034amodellearnstocount_lsafgcEGGGDkxa4TestfMp_.swift:4:198-4:208
