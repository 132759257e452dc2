nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SessionCandidatesC0V0051candidatestogetherscoreaseachalone_kGaifceAGDACteba4TestfMp_.swift:5:99-5:109
