nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_.swift:4:220-4:230
