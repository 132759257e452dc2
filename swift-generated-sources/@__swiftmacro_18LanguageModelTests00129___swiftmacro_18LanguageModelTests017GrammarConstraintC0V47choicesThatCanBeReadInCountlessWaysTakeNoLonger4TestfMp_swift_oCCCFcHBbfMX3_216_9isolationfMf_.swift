nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V47choicesThatCanBeReadInCountlessWaysTakeNoLonger4TestfMp_.swift:4:217-4:227
