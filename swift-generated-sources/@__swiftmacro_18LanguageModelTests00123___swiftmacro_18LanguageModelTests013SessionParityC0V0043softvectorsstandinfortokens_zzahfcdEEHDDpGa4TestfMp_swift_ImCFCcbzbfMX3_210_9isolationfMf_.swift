nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_.swift:4:211-4:221
