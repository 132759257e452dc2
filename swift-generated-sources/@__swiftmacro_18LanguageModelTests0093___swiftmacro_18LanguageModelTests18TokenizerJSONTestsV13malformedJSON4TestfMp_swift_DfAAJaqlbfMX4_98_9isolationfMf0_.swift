nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerJSONTestsV13malformedJSON4TestfMp_.swift:5:99-5:109
