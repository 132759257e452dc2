nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0ab8TrainingC0V0059thesamebitscomeoutofanynumberofworkers_AJaeeedcdgcABCCGxmba4TestfMp_.swift:4:223-4:233
