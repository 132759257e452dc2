nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests014PhraseDecodingB0V6agrees4TestfMp_.swift:4:170-4:180
