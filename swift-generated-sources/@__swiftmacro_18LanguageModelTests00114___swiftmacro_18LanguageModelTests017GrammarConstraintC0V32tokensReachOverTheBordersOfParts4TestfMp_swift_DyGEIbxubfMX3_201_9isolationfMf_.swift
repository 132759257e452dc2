nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V32tokensReachOverTheBordersOfParts4TestfMp_.swift:4:202-4:212
