nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_.swift:5:99-5:109
