nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests09TextTermsB0V0082Ideographsarewordsoftheirownandotherscriptskeeptheirswhole_itbdfcfddfhegAJCHHJaIba4TestfMp_.swift:4:240-4:250
