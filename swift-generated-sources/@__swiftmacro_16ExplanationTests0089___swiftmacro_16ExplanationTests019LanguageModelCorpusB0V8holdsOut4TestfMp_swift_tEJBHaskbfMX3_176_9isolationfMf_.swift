nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests019LanguageModelCorpusB0V8holdsOut4TestfMp_.swift:4:177-4:187
