nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_.swift:5:99-5:109
