nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V033choicesThatArePrefixesOfEachOtherH9ToldApart4TestfMp_.swift:4:215-4:225
