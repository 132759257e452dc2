nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SessionCandidatesC0V0051candidatestogetherscoreaseachalone_kGaifceAGDACteba4TestfMp_.swift:4:223-4:233
