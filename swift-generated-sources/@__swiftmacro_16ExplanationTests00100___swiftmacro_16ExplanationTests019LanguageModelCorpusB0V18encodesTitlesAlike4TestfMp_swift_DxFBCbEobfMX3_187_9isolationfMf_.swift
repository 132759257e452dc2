nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests019LanguageModelCorpusB0V18encodesTitlesAlike4TestfMp_.swift:4:188-4:198
