nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b6FolderC0V0046halvesondiskarereadastheyare_yAacedeceEDEJJqJa4TestfMp_.swift:5:99-5:109
