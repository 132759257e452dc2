nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests019LanguageModelCorpusB0V15isDeterministic4TestfMp_.swift:4:185-4:195
