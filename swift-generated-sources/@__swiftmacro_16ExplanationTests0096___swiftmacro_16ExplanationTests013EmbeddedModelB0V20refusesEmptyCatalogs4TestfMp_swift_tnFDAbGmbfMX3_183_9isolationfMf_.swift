nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_.swift:4:184-4:194
