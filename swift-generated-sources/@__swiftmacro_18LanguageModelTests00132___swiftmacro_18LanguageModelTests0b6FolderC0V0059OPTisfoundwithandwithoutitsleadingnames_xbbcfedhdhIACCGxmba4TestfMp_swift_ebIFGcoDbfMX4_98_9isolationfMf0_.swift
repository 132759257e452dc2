nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_.swift:5:99-5:109
