nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests020GeneratedTextFiguresB0V14countsGrounded4TestfMp_.swift:5:99-5:109
