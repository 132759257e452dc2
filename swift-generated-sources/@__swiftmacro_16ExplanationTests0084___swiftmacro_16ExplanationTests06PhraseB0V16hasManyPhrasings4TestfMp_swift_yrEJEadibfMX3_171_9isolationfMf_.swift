nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests06PhraseB0V16hasManyPhrasings4TestfMp_.swift:4:172-4:182
