nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests015TokenizerFolderC0V5order4TestfMp_.swift:5:99-5:109
