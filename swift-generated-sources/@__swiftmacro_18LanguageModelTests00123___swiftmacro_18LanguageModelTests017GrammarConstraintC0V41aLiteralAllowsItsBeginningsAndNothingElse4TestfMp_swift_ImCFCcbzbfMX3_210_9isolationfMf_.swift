nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V41aLiteralAllowsItsBeginningsAndNothingElse4TestfMp_.swift:4:211-4:221
