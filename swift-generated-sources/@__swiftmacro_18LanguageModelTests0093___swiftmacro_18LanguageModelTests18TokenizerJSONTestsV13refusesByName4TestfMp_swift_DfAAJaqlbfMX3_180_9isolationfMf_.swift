nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests18TokenizerJSONTestsV13refusesByName4TestfMp_.swift:4:181-4:191
