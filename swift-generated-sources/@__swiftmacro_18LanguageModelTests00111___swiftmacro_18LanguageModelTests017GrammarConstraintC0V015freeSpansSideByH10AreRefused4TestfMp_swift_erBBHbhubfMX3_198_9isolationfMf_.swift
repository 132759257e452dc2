nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GrammarConstraintC0V015freeSpansSideByH10AreRefused4TestfMp_.swift:4:199-4:209
