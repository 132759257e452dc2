nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests020GeneratedTextFiguresB0V19countsForeignTitles4TestfMp_.swift:4:190-4:200
