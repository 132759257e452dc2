nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests014ForbiddenWordsC0V041phrasesAreFoundWhateverStandsBetweenTheirE04TestfMp_.swift:5:99-5:109
