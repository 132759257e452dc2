nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests24DecodingGrammarJSONTestsV21everyKindOfPartIsRead4TestfMp_.swift:5:99-5:109
