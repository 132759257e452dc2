nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V38theLeastTokensAreThoseOfTheShortestWay4TestfMp_.swift:4:208-4:218
