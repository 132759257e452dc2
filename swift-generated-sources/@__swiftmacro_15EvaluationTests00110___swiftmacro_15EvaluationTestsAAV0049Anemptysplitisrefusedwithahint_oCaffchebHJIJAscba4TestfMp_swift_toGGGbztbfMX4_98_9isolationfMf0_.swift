nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0049Anemptysplitisrefusedwithahint_oCaffchebHJIJAscba4TestfMp_.swift:5:99-5:109
