nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests014ForbiddenWordsC0V09nothingIsd7WithoutE04TestfMp_.swift:4:187-4:197
