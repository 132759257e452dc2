nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012CopyingStartC0V15copiesUntrained4TestfMp_.swift:4:180-4:190
