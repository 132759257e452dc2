nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests015TokenizerFolderC0V8refusals4TestfMp_.swift:4:175-4:185
