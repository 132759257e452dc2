nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0037smallerformatsstayclose_fwaheHFDCAmAa4TestfMp_.swift:5:99-5:109
