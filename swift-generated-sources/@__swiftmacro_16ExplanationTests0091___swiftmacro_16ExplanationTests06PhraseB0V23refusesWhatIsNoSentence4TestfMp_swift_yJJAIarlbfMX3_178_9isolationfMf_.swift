nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests06PhraseB0V23refusesWhatIsNoSentence4TestfMp_.swift:4:179-4:189
