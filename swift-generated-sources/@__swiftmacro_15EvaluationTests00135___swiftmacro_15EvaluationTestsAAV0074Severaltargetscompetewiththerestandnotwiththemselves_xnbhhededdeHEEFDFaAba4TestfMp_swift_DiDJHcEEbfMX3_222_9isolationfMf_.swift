nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_.swift:4:223-4:233
