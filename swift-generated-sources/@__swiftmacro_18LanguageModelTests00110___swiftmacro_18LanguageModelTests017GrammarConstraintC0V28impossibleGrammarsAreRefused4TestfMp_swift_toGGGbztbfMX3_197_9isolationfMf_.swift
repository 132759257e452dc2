nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V28impossibleGrammarsAreRefused4TestfMp_.swift:4:198-4:208
