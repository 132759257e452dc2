nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0071shardsofbfloat16givewhatthereferencereadsfromthem_FkbcieedjfeIEHJGDaxba4TestfMp_.swift:4:239-4:249
