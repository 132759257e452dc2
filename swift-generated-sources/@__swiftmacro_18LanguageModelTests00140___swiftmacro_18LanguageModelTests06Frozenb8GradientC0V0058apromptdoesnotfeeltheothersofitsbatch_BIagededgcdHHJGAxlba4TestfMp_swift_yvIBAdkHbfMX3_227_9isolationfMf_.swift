nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests06Frozenb8GradientC0V0058apromptdoesnotfeeltheothersofitsbatch_BIagededgcdHHJGAxlba4TestfMp_.swift:4:228-4:238
