nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests013EmbeddedModelB0V7shipped4TestfMp_.swift:4:170-4:180
