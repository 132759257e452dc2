nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests019LanguageModelCorpusB0V19keepsMarksOutOfText4TestfMp_.swift:4:189-4:199
