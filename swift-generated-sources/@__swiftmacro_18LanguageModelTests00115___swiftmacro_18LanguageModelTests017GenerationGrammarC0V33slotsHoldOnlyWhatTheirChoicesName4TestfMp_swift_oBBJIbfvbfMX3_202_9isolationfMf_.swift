nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GenerationGrammarC0V33slotsHoldOnlyWhatTheirChoicesName4TestfMp_.swift:4:203-4:213
