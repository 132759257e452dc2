nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests013EmbeddedModelB0V20refusesEmptyCatalogs4TestfMp_.swift:5:99-5:109
