nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V062allowedTokensInTheMidstOfForbiddenPhrasesEqualThoseTestedOneByQ04TestfMp_.swift:4:235-4:245
