nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V028slotContentsAreMatchedAsTheyH04TestfMp_.swift:4:201-4:211
