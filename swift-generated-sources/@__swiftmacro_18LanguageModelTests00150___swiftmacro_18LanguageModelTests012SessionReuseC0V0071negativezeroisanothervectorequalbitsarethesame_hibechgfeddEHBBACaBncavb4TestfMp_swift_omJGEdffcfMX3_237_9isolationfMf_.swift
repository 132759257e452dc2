nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012SessionReuseC0V0071negativezeroisanothervectorequalbitsarethesame_hibechgfeddEHBBACaBncavb4TestfMp_.swift:4:238-4:248
