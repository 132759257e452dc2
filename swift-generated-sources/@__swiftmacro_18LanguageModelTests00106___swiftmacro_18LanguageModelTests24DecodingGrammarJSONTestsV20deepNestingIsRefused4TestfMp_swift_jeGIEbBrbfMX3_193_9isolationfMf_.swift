nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_.swift:4:194-4:204
