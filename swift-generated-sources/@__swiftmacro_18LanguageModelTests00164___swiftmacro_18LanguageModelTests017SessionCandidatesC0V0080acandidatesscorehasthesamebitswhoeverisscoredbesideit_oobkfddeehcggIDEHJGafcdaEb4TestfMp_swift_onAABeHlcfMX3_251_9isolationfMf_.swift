nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017SessionCandidatesC0V0080acandidatesscorehasthesamebitswhoeverisscoredbesideit_oobkfddeehcggIDEHJGafcdaEb4TestfMp_.swift:4:252-4:262
