nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0053paddedrowsarefedwithouttheirpadding_dHaeddhfECIADugba4TestfMp_.swift:4:221-4:231
