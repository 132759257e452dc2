nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests06PhraseB0V15keepsFormsApart4TestfMp_.swift:4:171-4:181
