nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V034allowedTokensEqualThoseTestedOneByK04TestfMp_.swift:5:99-5:109
