nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTests015ModelComparisonB0V0066Usersarepairedandeveryrowcarriesitsstatistics_hhbdgdfdhdJJFDJAasba4TestfMp_.swift:5:99-5:109
