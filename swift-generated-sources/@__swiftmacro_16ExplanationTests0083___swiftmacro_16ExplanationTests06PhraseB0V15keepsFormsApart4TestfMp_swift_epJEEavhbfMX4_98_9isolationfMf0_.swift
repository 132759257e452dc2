nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests06PhraseB0V15keepsFormsApart4TestfMp_.swift:5:99-5:109
