nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V32charactersOfAFreeSpanAreNeverCut4TestfMp_.swift:5:99-5:109
