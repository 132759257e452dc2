nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_.swift:5:99-5:109
