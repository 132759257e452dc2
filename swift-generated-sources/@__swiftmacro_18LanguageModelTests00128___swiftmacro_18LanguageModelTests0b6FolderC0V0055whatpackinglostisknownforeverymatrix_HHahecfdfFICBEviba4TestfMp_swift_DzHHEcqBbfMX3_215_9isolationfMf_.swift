nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_.swift:4:216-4:226
