nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b13ConfigurationC0V0049whatOPTcannotbeisrefusedbyname_qCadgcchcHJIJAscba4TestfMp_.swift:4:218-4:228
