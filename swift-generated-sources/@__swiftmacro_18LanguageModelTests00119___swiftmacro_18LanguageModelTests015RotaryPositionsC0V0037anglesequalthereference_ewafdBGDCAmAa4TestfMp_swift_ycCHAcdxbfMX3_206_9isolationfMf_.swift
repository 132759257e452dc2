nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests015RotaryPositionsC0V0037anglesequalthereference_ewafdBGDCAmAa4TestfMp_.swift:4:207-4:217
