nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests016GenerationOracleC0V05aRealB15KeepsToAGrammar4TestfMp_.swift:5:99-5:109
