nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GenerationGrammarC0V035aTightBudgetIsMetByTheShortestWayToK3End4TestfMp_.swift:4:211-4:221
