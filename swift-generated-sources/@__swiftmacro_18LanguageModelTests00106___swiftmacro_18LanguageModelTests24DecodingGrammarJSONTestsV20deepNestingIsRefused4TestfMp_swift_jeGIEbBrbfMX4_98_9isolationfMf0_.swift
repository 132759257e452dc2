nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests24DecodingGrammarJSONTestsV20deepNestingIsRefused4TestfMp_.swift:5:99-5:109
