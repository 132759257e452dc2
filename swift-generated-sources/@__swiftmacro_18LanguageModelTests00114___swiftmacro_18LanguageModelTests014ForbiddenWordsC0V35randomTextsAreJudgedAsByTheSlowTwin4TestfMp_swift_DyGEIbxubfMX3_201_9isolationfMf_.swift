nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests014ForbiddenWordsC0V35randomTextsAreJudgedAsByTheSlowTwin4TestfMp_.swift:4:202-4:212
