nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SessionCandidatesC0V0068hiddenstatesofcandidatesequalthoseoffeedingthem_cjbgckffchFFAEACauba4TestfMp_.swift:4:240-4:250
