nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests019LanguageModelCorpusB0V10isGrounded4TestfMp_.swift:5:99-5:109
