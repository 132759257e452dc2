nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests24DecodingGrammarJSONTestsV29mistakesAreToldWithTheirPlace4TestfMp_.swift:4:203-4:213
