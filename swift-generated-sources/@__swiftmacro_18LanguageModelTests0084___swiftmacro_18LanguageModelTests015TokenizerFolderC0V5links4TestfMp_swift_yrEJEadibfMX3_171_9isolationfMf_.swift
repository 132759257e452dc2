nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests015TokenizerFolderC0V5links4TestfMp_.swift:4:172-4:182
