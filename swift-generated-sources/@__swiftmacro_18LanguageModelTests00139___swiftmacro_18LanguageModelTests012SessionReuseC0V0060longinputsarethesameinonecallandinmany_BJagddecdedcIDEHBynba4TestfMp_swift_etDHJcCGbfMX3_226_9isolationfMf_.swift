nil                                                                                                                             

// original-source-range: @__swiftmacro_18LanguageModelTests012SessionReuseC0V0060longinputsarethesameinonecallandinmany_BJagddecdedcIDEHBynba4TestfMp_.swift:4:227-4:237
