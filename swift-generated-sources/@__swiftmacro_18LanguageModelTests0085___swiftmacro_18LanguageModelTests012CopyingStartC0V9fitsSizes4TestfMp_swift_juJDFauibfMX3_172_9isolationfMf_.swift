nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_.swift:4:173-4:183
