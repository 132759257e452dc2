nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012CopyingStartC0V9fitsSizes4TestfMp_.swift:5:99-5:109
