nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests06Frozenb8GradientC0V0058apromptdoesnotfeeltheothersofitsbatch_BIagededgcdHHJGAxlba4TestfMp_.swift:5:99-5:109
