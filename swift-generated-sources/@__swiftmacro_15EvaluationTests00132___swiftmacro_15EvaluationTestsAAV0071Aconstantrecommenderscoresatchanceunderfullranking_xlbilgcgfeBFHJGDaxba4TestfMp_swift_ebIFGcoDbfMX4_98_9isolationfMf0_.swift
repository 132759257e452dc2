nil                                                                                                                             

// original-source-range: @__swiftmacro_15EvaluationTestsAAV0071Aconstantrecommenderscoresatchanceunderfullranking_xlbilgcgfeBFHJGDaxba4TestfMp_.swift:5:99-5:109
