nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests014PhraseDecodingB0V010convertsToD04TestfMp_.swift:4:178-4:188
