nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests017GenerationGrammarC0V33slotsHoldOnlyWhatTheirChoicesName4TestfMp_.swift:5:99-5:109
