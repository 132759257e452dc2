nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests06PhraseB0V22writesWhatItRecognises4TestfMp_.swift:4:178-4:188
