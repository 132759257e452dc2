nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0044hiddenstatesequalthereference_vBagfdIHJIIpHa4TestfMp_.swift:4:212-4:222
