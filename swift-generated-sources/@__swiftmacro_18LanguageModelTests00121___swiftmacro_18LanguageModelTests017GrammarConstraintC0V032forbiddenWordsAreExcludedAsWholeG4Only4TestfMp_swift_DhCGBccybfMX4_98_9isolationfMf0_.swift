nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V032forbiddenWordsAreExcludedAsWholeG4Only4TestfMp_.swift:5:99-5:109
