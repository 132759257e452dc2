nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_.swift:4:195-4:205
