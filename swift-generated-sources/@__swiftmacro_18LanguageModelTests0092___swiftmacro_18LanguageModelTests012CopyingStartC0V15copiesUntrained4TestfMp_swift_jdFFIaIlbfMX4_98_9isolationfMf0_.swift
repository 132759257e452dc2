nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_.swift:5:99-5:109
