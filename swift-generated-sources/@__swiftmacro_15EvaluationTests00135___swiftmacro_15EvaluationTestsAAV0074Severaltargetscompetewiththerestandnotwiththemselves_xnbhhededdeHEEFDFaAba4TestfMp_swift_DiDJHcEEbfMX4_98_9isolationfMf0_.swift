nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0074Severaltargetscompetewiththerestandnotwiththemselves_xnbhhededdeHEEFDFaAba4TestfMp_.swift:5:99-5:109
