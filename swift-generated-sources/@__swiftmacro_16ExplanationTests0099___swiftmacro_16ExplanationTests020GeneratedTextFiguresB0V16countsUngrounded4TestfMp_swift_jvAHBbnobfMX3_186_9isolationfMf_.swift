nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests020GeneratedTextFiguresB0V16countsUngrounded4TestfMp_.swift:4:187-4:197
